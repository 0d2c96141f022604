using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO001: a rule class that names no clause.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao001NoClause() : AuthoringAnalyzer(Descriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO001";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A rule names its clause",
        "'{0}' names no clause: put [Clause(\"...\")] on it",
        Category.Clauses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A rule encodes one clause of a regulation; every finding cites it. An engine refuses a rule without one.",
        helpLinkUri: HelpLink.Of(Id));

    private protected override void Register(CompilationStartAnalysisContext start, Surface surface) =>
        start.RegisterSymbolAction(
            context =>
            {
                var type = (INamedTypeSymbol)context.Symbol;
                if (surface.IsConcreteRule(type) && surface.ClauseOf(type) is null)
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, type.Locations[0], type.Name));
            },
            SymbolKind.NamedType);
}
