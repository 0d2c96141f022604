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
            .SelectMany(condition => condition.OfItems().Prepend(condition))
            .GroupBy(condition => condition.Together);
        foreach (var group in groups)
        {
            var said = new Said();
            foreach (var condition in group)
            {
                if (condition.IsConstant) Report(condition.Body, "is always the same");
                else foreach (var part in condition.Parts()) Add(part, said);
            }
        }

        void Add(ConditionPart part, Said said)
        {
            if (part.IsConstant) Report(part.Operation, "is always the same");
            else if (part.Comparison.IsWithItself) Report(part.Operation, "compares something with itself");
            else if (part.Comparison.IsOutOfReach) Report(part.Operation, "holds for none of the values there are");
            else if (!said.Texts.Add(part.Text)) Report(part.Operation, "stands there twice");
            else if (part.Comparison.Subject is null && said.Texts.Contains(part.Denial)) Report(part.Operation, "cannot hold where its denial before it does");
            else if (part.Branches.Count > 0) AddChoice(part, said);
            else if (part.Comparison.Subject is not null)
            {
                if (said.Values.Find(part.Comparison.Excludes) is { } earlier) Report(part.Operation, $"cannot hold where '{earlier.Operation.Syntax}' does");
                said.Values.Add(part.Comparison);
            }
        }

        void AddChoice(ConditionPart choice, Said said)
        {
            if (choice.IsAlways) Report(choice.Operation, "is always the same: where one side does not hold, another does");
            else if (choice.IsExcludedBy(said.Values)) Report(choice.Operation, "cannot hold where the conditions before it do");
            else foreach (var branch in choice.Branches)
            {
                // A branch holds together with what stands outside of it, but not with the other branches.
                var within = new Said();
                foreach (var part in branch) Add(part, within);
            }

            foreach (var branch in choice.Branches.Where((branch, i) => choice.Branches.Take(i).Any(earlier => IsSame(branch, earlier))))
                Report(branch[0].Operation, "stands there twice");
        }

        void Report(IOperation operation, string complaint) =>
            member.ReportDiagnostic(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), operation.Syntax.ToString(), complaint));
    }

    private static bool IsSame(IReadOnlyList<ConditionPart> one, IReadOnlyList<ConditionPart> other) =>
        one.Select(part => part.Text).SequenceEqual(other.Select(part => part.Text));

    /// <summary>What the conditions so far ask for together.</summary>
    private sealed class Said
    {
        public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

        public List<Comparison> Values { get; } = [];
    }
}
