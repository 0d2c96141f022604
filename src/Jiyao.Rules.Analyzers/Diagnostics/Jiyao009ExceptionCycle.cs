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
        var exceptions = new ConcurrentBag<(string Clause, CitedClause Lifts)>();
        start.RegisterSymbolAction(
            context =>
            {
                var type = (INamedTypeSymbol)context.Symbol;
                if (!surface.IsRule(type)) return;
                foreach (var own in CitedClause.Of(surface.ClauseOf(type), context.CancellationToken))
                {
                    foreach (var lifted in CitedClause.Of(surface.OverridesOf(type), context.CancellationToken)) exceptions.Add((own.Id, lifted));
                }
            },
            SymbolKind.NamedType);
        start.RegisterCompilationEndAction(end =>
        {
            var graph = new ExceptionGraph(exceptions.Select(one => (one.Clause, one.Lifts.Id)));
            foreach (var (clause, lifts) in exceptions)
            {
                if (graph.Way(lifts.Id, clause) is { } way)
                    end.ReportDiagnostic(Diagnostic.Create(Descriptor, lifts.Location, string.Join(" > ", [clause, .. way])));
            }
        });
    }
}
