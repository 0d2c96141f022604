using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO008: a text that is blank in a language, or in both languages the same English.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao008MissingText() : AuthoringAnalyzer(Descriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO008";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A text is there in both languages",
        "The {0} text {1}",
        Category.Texts,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every text for people is there in Chinese and in English; a reader of either has the whole of a report.",
        helpLinkUri: HelpLink.Of(Id));

    private protected override void Register(CompilationStartAnalysisContext start, Surface surface)
    {
        if (start.Compilation.GetTypeByMetadataName("Jiyao.Rules.LocalizedText") is not { } text) return;
        start.RegisterOperationAction(
            context =>
            {
                var creation = (IObjectCreationOperation)context.Operation;
                if (!SymbolEqualityComparer.Default.Equals(creation.Type, text) || creation.Arguments.Length != 2) return;
                var zh = creation.Arguments.First(argument => argument.Parameter!.Ordinal == 0).Value;
                var en = creation.Arguments.First(argument => argument.Parameter!.Ordinal == 1).Value;
                if (IsBlank(zh)) Report(zh, "Chinese", "is blank");
                if (IsBlank(en)) Report(en, "English", "is blank");
                if (!IsBlank(zh) && Constant(zh) is { } chinese && chinese == Constant(en) && !chinese.Any(IsChinese))
                    Report(zh, "Chinese", "is the English one");
                void Report(IOperation where, string language, string complaint) =>
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, where.Syntax.GetLocation(), language, complaint));
            },
            OperationKind.ObjectCreation);
    }

    private static bool IsBlank(IOperation text) => Constant(text) is { } constant && string.IsNullOrWhiteSpace(constant);

    private static string? Constant(IOperation text) => text.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;

    // The unified ideographs, and their first extension and the compatibility ones around them.
    private static bool IsChinese(char character) =>
        character is >= '\u3400' and <= '\u4dbf' or >= '\u4e00' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';
}
