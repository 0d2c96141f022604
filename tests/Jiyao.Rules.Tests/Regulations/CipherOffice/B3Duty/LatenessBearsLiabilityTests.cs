using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class LatenessBearsLiabilityTests
{
    private static readonly LatenessBearsLiability Rule = new(new());

    [Theory]
    [InlineData("08:00", "20:00", Verdict.Compliant, FindingMarks.None)]
    [InlineData("08:00:00.0000001", "20:00", Verdict.Violated, FindingMarks.Liability)]
    [InlineData("08:00", "19:59:59.9999999", Verdict.Violated, FindingMarks.Liability)]
    public void Whoever_comes_late_or_leaves_early_answers_for_it(string on, string off, Verdict expected, FindingMarks marks)
    {
        var entry = Told(Rule, Attended(At(on), At(off), Zhang));

        Assert.Equal((expected, marks), (entry.Verdict, entry.Marks));
    }

    [Theory]
    [InlineData("08:05", "20:00", "08:00:00，实为 2026-03-10 08:05:00，迟到 5分")]
    [InlineData("08:00", "19:50", "20:00:00，实为 2026-03-10 19:50:00，早退 10分")]
    public void Who_it_was_and_by_how_much_is_told(string on, string off, string expected) => Assert.EndsWith(
        $"张三 应于 2026-03-10 {expected}。", Told(Rule, Attended(At(on), At(off), Zhang)).Message.Zh, StringComparison.Ordinal);

    [Fact]
    public void Whoever_stays_away_answers_for_it()
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, [Stay("20:00", "2026-03-11 08:00"), Shift("20:00", "2026-03-11 08:00"), Shift("08:00", "20:00", person: Li)]), one => one.Verdict != Verdict.Compliant);

        Assert.Equal((Verdict.Violated, FindingMarks.Liability), (entry.Verdict, entry.Marks));
        Assert.EndsWith("李四 2026-03-10 08:00:00 起的班次未到岗。", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_leaves_it_open() =>
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Attended(null, At("20:00"), Zhang)]));

    [Fact]
    public void Where_the_stay_names_no_plan_the_roster_is_the_plan() => Assert.Equal(
        Verdict.Violated, OneJoinedRule.Verdict(Rule, [Stay("08:00:01", "20:00"), Shift("08:00", "20:00")]));
}
