using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class TheStepsAreTakenInOrderTests
{
    private static readonly TheStepsAreTakenInOrder Rule = new();

    [Theory]
    [InlineData("09 10 11 12", Verdict.Compliant)]
    [InlineData("09 09 09 09", Verdict.Compliant)]
    [InlineData("09 10 - -", Verdict.Compliant)]
    [InlineData("- - - -", Verdict.Compliant)]
    [InlineData("10 09 11 12", Verdict.Violated)]
    [InlineData("09 10 12 11", Verdict.Violated)]
    [InlineData("09 10 - 12", Verdict.Violated)]
    [InlineData("09 - 11 12", Verdict.Violated)]
    [InlineData("- 10 11 12", Verdict.Violated)]
    [InlineData("? 10 11 12", Verdict.Indeterminate)]
    [InlineData("? 10 12 11", Verdict.Violated)]
    [InlineData("10 ? 09 12", Verdict.Violated)]
    [InlineData("10 ? ? 09", Verdict.Violated)]
    [InlineData("09 ? 11 12", Verdict.Indeterminate)]
    [InlineData("09 - ? -", Verdict.Indeterminate)]
    [InlineData("09 10 - ?", Verdict.Indeterminate)]
    public void No_step_is_skipped_or_taken_before_another(string hours, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(Rule, Document(hours)));

    [Theory]
    [InlineData("10 09 11 12", "分发（2026-03-10T09:00:00+08:00）先于登记（2026-03-10T10:00:00+08:00）。")]
    [InlineData("- 10 11 12", "分发（2026-03-10T10:00:00+08:00）先于登记（无记录）。")]
    public void The_step_that_came_too_early_is_told(string hours, string expected) =>
        Assert.EndsWith(expected, Told(hours), StringComparison.Ordinal);

    private static string Told(string hours) => Assert.Single(OneJoinedRule.On(Rule, [Document(hours)])).Message.Zh;

    private static IncomingDocument Document(string hours)
    {
        var steps = hours.Split(' ').Select(Written).ToArray();
        return new() { RegisteredAt = steps[0], DistributedAt = steps[1], ReturnedAt = steps[2], FiledAt = steps[3] };
    }

    private static RecordedTime? Written(string hour) => hour switch
    {
        "-" => null,
        "?" => RecordedTime.Illegible,
        _ => At($"{hour}:00"),
    };
}
