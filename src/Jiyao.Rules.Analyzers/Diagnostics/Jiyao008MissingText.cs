using System.Collections.Immutable;
using System.Globalization;
using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO008: a text that is blank in a language, the same in both, or in the place of the other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao008MissingText() : AuthoringAnalyzer(Descriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO008";

    /// <summary>The property of a diagnostic whose texts only stand in each other's place.</summary>
    public const string Exchanged = nameof(Exchanged);

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A text is there in both languages",
        "The {0} text {1}",
        Category.Texts,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every text for people is there in Chinese and in English; a reader of either has the whole of a report.",
        helpLinkUri: HelpLink.Of(Id));

    private static readonly ImmutableDictionary<string, string?> AreExchanged = ImmutableDictionary<string, string?>.Empty.Add(Exchanged, null);

    private protected override void Register(CompilationStartAnalysisContext start, Surface surface)
    {
        if (start.Compilation.GetTypeByMetadataName("Jiyao.Rules.LocalizedText") is not { } text) return;
        start.RegisterOperationAction(
            context =>
            {
                var (zh, en) = Texts(context.Operation, text);
                if (ReportMissing(zh, "Chinese") | ReportMissing(en, "English")) return;
                var (chinese, english) = (Constant(zh), Constant(en));
                if (chinese is not null && chinese == english) Report(chinese.Any(IsChinese) ? en! : zh!, chinese.Any(IsChinese) ? "English" : "Chinese", "is that of the other language");
                else if (chinese?.Any(IsChinese) == false && english?.Any(IsChinese) == true) Report(zh!, "Chinese", "has changed places with the English one", AreExchanged);
                else if (chinese?.Any(IsChinese) == false && chinese.Any(char.IsLower)) Report(zh!, "Chinese", "is not Chinese");
                else if (english?.Any(IsChinese) == true && !english.Any(IsLatin)) Report(en!, "English", "is not English");

                bool ReportMissing(IOperation? text, string language)
                {
                    var missing = Alternatives(text).Where(one => IsBlank(one) || IsPlaceholder(one)).ToList();
                    foreach (var one in missing) Report(one, language, IsBlank(one) ? "is blank" : "is still to be written");
                    return missing.Count > 0;
                }

                void Report(IOperation where, string language, string complaint, ImmutableDictionary<string, string?>? properties = null) =>
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, where.Syntax.GetLocation(), properties, language, complaint));
            },
            OperationKind.ObjectCreation, OperationKind.With);
    }

    // new LocalizedText("...", "..."), and text with { En = "..." }
    private static (IOperation? Zh, IOperation? En) Texts(IOperation making, ITypeSymbol text)
    {
        if (!SymbolEqualityComparer.Default.Equals(making.Type, text)) return default;
        return making switch
        {
            IObjectCreationOperation { Arguments: { Length: 2 } arguments } => (
                arguments.First(argument => argument.Parameter!.Ordinal == 0).Value,
                arguments.First(argument => argument.Parameter!.Ordinal == 1).Value),
            IWithOperation copy => (Assigned(copy, "Zh"), Assigned(copy, "En")),
            _ => default,
        };
    }

    private static IOperation? Assigned(IWithOperation copy, string name) => copy.Initializer.Initializers.OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(one => one.Target is IPropertyReferenceOperation reference && reference.Property.Name == name)?.Value;

    private static bool IsBlank(IOperation? text) => text switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => (constant as string ?? "").All(IsUnseen),
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => true,
        IConversionOperation conversion => IsBlank(conversion.Operand),
        _ => false,
    };

    // White space, and what takes no place, as that of zero width.
    private static bool IsUnseen(char character) => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    // b ? "" : "desk"
    private static IEnumerable<IOperation> Alternatives(IOperation? text) => text switch
    {
        null => [],
        IConditionalOperation { WhenFalse: { } other } choice => Alternatives(choice.WhenTrue).Concat(Alternatives(other)),
        _ => [text],
    };

    // TODO: translate
    private static bool IsPlaceholder(IOperation? text) => Constant(text)?.Split(':', '：')[0].Trim().ToUpperInvariant()
        is "TODO" or "TBD" or "FIXME" or "TO BE TRANSLATED" or "待译" or "待翻译" or "待补" or "..." or "…" or "?" or "？";

    private static string? Constant(IOperation? text) => text?.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;

    private static bool IsLatin(char character) => character is >= 'A' and <= 'Z' or >= 'a' and <= 'z';

    // The unified ideographs, and their first extension and the compatibility ones around them.
    private static bool IsChinese(char character) =>
        character is >= '\u3400' and <= '\u4dbf' or >= '\u4e00' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';
}
