using Jiyao.Rules.Regulations.Bureau.A6Inspection;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A6Inspection;

public sealed class ProblemsAreReportedTests
{
    [Theory]
    [InlineData("2026-03-10 23:59:59.9999999", Verdict.Compliant)]
    [InlineData("2026-03-11 00:00", Verdict.Violated)]
    public void It_is_reported_the_same_day(string reported, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(new ProblemsAreReported(new()), Problem(At("10:00"), At(reported))));

    [Theory]
    [InlineData("2026-05-02 09:00", Verdict.Compliant)]
    [InlineData("2026-05-02 09:00:00.0000001", Verdict.Violated)]
    public void Where_hours_are_allowed_they_run_through_holidays(string reported, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(new ProblemsAreReported(new() { ReportWithin = TimeSpan.FromHours(24) }), Problem(At("2026-05-01 09:00"), At(reported))));

    [Fact]
    public void What_is_not_reported_waits_for_the_end_of_the_day()
    {
        var rule = new ProblemsAreReported(new());

        Assert.Equal(Verdict.Pending, OneRule.On(rule, Problem(At("10:00"), null), At("23:59")));
        Assert.Equal(Verdict.Violated, OneRule.On(rule, Problem(At("10:00"), null), At("2026-03-11")));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(rule, Problem(null, At("10:00"))));
        Assert.Equal(Verdict.NotApplicable, OneRule.On(rule, new Observation { IsBreach = false, FoundAt = At("10:00") }));
    }

    private static Observation Problem(RecordedTime? found, RecordedTime? reported) =>
        new() { IsBreach = true, FoundAt = found, ReportedAt = reported };
}
