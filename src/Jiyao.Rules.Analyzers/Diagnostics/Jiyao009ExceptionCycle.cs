using System.Collections.Concurrent;
using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO009: clauses that lift each other in a circle.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao009ExceptionCycle() : AuthoringAnalyzer(Descriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO009";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Exceptions do not lead in a circle",
        "The exceptions lead in a circle: {0}",
        Category.Clauses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each clause of a circle is an exception from itself; one of the attributes names the wrong clause.",
        helpLinkUri: HelpLink.Of(Id),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext start, Surface surface)
    {
        var exceptions = new ConcurrentBag<(string Clause, CitedClause Lifts, TermOfRule Term)>();
        start.RegisterSymbolAction(
            context =>
            {
                var type = (INamedTypeSymbol)context.Symbol;
                if (!surface.IsRule(type)) return;
                foreach (var own in CitedClause.Of(surface.ClauseOf(type), context.CancellationToken))
                {
                    foreach (var lifted in CitedClause.Of(surface.OverridesOf(type), context.CancellationToken)) exceptions.Add((own.Id, lifted, TermOfRule.Of(type)));
                }
            },
            SymbolKind.NamedType);
        start.RegisterCompilationEndAction(end =>
        {
            // What was never in force together leads in no circle; between two of these days nothing changes.
            var reported = new HashSet<Location>();
            foreach (var day in exceptions.Select(one => one.Term.From).Distinct(StringComparer.Ordinal).OrderBy(day => day, StringComparer.Ordinal))
            {
                var then = exceptions.Where(one => one.Term.Covers(day)).ToList();
                var graph = new ExceptionGraph(then.Select(one => (one.Clause, one.Lifts.Id)));
                foreach (var (clause, lifts, _) in then)
                {
                    if (graph.Way(lifts.Id, clause) is { } way && reported.Add(lifts.Location))
                        end.ReportDiagnostic(Diagnostic.Create(Descriptor, lifts.Location, string.Join(" > ", [clause, .. way])));
                }
            }
        });
    }
}
