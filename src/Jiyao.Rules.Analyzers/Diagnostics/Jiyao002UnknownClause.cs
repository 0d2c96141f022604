using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO002: a rule class that names a clause which is in no regulation of the compilation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao002UnknownClause() : AuthoringAnalyzer(Descriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO002";

    /// <summary>The property of a diagnostic that has the id which was probably meant.</summary>
    public const string Meant = nameof(Meant);

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A rule names a clause that exists",
        "There is no clause '{0}' in the regulations of this compilation: {1}",
        Category.Clauses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An engine refuses a rule whose clause, or the clause it lifts, is not in the regulations loaded.",
        helpLinkUri: HelpLink.Of(Id),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext start, Surface surface)
    {
        var cited = new ConcurrentBag<CitedClause>();
        var ids = ClauseIds.Collect(start, surface);
        start.RegisterSymbolAction(
            context =>
            {
                var type = (INamedTypeSymbol)context.Symbol;
                if (!surface.IsRule(type)) return;
                foreach (var one in CitedClause.Of(surface.ClauseOf(type), context.CancellationToken)) cited.Add(one);
                foreach (var one in CitedClause.Of(surface.OverridesOf(type), context.CancellationToken)) cited.Add(one);
            },
            SymbolKind.NamedType);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var one in cited.Where(one => ids.AreMissing(one.Id)))
            {
                var meant = ids.Like(one.Id);
                end.ReportDiagnostic(Diagnostic.Create(
                    Descriptor,
                    one.Location,
                    meant is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Meant, meant),
                    one.Id,
                    meant is null ? ids.Offer(one.Id) : $"there is '{meant}'"));
            }
        });
    }
}
