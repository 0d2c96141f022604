using Jiyao.Rules.Regulations.Bureau.A6Inspection;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A6Inspection;

public sealed class ProblemsAreClosedTests
{
    [Theory]
    [InlineData(30, "2026-04-09 10:00", Verdict.Compliant)]
    [InlineData(30, "2026-04-09 10:00:00.0000001", Verdict.Violated)]
    [InlineData(30, null, Verdict.Violated)]
    [InlineData(60, "2026-05-09 10:00", Verdict.Compliant)]
    public void It_is_closed_within_the_days_allowed(int days, string? closed, Verdict expected)
    {
        var problem = new Observation { IsBreach = true, FoundAt = At("10:00"), ClosedAt = closed is null ? null : At(closed) };

        Assert.Equal(expected, OneRule.On(new ProblemsAreClosed(new() { RemedyWithin = days }), problem));
    }

    [Fact]
    public void Till_then_it_may_be_open() => Assert.Equal(
        Verdict.Pending,
        OneRule.On(new ProblemsAreClosed(new()), new Observation { IsBreach = true, FoundAt = At("10:00") }, At("2026-04-09 10:00")));
}
