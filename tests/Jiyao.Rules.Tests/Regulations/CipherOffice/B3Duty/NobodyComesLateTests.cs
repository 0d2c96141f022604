using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class NobodyComesLateTests
{
    private static readonly NobodyComesLate Rule = new();

    [Theory]
    [InlineData("07:55", Verdict.Compliant)]
    [InlineData("08:00", Verdict.Compliant)]
    [InlineData("08:00:00.0000001", Verdict.Violated)]
    public void Whoever_signs_on_after_the_shift_began_is_late(string on, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [Attended(At(on), At("20:00"), Zhang)]));

    [Fact]
    public void By_how_much_is_told() => Assert.Contains(
        "张三 应于 2026-03-10 08:00:00，实为 2026-03-10 08:05:00，迟到 5分",
        Told(Rule, Attended(At("08:05"), At("20:00"), Zhang)).Message.Zh,
        StringComparison.Ordinal);

    [Fact]
    public void Of_whoever_came_in_time_nothing_is_told() => Assert.DoesNotContain(
        "张三", Told(Rule, Attended(At("07:55"), At("20:00"), Zhang)).Message.Zh, StringComparison.Ordinal);

    [Fact]
    public void Of_several_stays_at_one_shift_the_first_counts()
    {
        Fact[] stays = [Attended(At("13:00"), At("20:00"), Zhang), Attended(At("08:00"), At("12:00"), Zhang)];

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, stays));
    }

    [Fact]
    public void What_is_not_known_leaves_it_open()
    {
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Attended(null, At("20:00"), Zhang)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Attended(Minute("08:00"), At("20:00"), Zhang)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Attended(At("08:00"), At("20:00"), null)]));
    }

    [Fact]
    public void A_stay_that_nobody_planned_is_none_of_its() => Assert.Empty(OneJoinedRule.On(Rule, [Stay("08:05", "20:00")]));
}
