using System.Globalization;

namespace Jiyao.Rules.Tests;

/// <summary>The tests that are shared with Jiyao.Rules: what NRules answers otherwise is what the list says, no more and no less.</summary>
public sealed class SharedCaseTests(ITestOutputHelper output)
{
    [Xunit.Theory]
    [InlineData(RuleExecutor.Bridge)]
    [InlineData(RuleExecutor.Unaided)]
    public void The_list_names_each_case_that_is_answered_otherwise(RuleExecutor executor)
    {
        var different = SharedCase.All.Select(one => (Case: one.ToString(), Why: one.Difference(executor))).Where(one => one.Why is not null).ToList();
        foreach (var (name, why) in different) output.WriteLine($"{name}: {why!.ReplaceLineEndings(" ")}");
        var (all, others) = (SharedCase.All.Count, different.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{executor}: {all} cases, {all - others} equal, {others} different"));

        Assert.Equal(DifferentAnswers.Of(executor).Order(StringComparer.Ordinal), different.Select(one => one.Case).Order(StringComparer.Ordinal));
        Assert.Equal((all, all - others, others), DifferentAnswers.Counts(executor));
    }

    [Xunit.Fact]
    public void No_two_cases_bear_one_name() => Assert.Distinct(SharedCase.All.Select(one => one.ToString()));
}
