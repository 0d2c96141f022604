using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO007: conditions that contradict each other, are constant, or stand there twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao007NeverOrAlways() : RuleBodyAnalyzer(Descriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO007";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A condition can be met and can be missed",
        "'{0}' {1}",
        Category.Conditions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A rule whose conditions contradict each other never finds anything, and a condition that is constant or repeated says nothing.",
        helpLinkUri: HelpLink.Of(Id));

    private protected override void Analyze(OperationBlockAnalysisContext member, Surface surface)
    {
        var groups = StepLambda.All(member.OperationBlocks, surface)
            .Select(Condition.Of)
            .OfType<Condition>()
            .GroupBy(condition => condition.Together);
        foreach (var group in groups)
        {
            var bodies = new HashSet<string>(StringComparer.Ordinal);
            var values = new List<Comparison>();
            foreach (var condition in group)
            {
                if (condition.IsConstant) Report(condition.Body, "is always the same");
                else if (!bodies.Add(condition.Text)) Report(condition.Body, "stands there twice");
                else foreach (var comparison in condition.Comparisons()) Add(comparison, values);
            }
        }

        void Add(Comparison comparison, List<Comparison> values)
        {
            if (comparison.IsWithItself) Report(comparison.Operation, "compares something with itself");
            if (comparison.IsOutOfReach) Report(comparison.Operation, "holds for none of the values there are");
            if (comparison.Subject is null) return;
            if (values.Find(comparison.Excludes) is { } earlier) Report(comparison.Operation, $"cannot hold where '{earlier.Operation.Syntax}' does");
            values.Add(comparison);
        }

        void Report(IOperation operation, string complaint) =>
            member.ReportDiagnostic(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), operation.Syntax.ToString(), complaint));
    }
}
