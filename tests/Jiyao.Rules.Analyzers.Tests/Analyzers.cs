using System.Collections.Immutable;
using Jiyao.Rules.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>The analyzers, found as a compiler finds them.</summary>
internal static class Analyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. from type in typeof(AuthoringAnalyzer).Assembly.GetTypes()
           where type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false)
           orderby type.Name
           select (DiagnosticAnalyzer)Activator.CreateInstance(type)!,
    ];

    public static IEnumerable<string> Ids => All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).Distinct();
}
