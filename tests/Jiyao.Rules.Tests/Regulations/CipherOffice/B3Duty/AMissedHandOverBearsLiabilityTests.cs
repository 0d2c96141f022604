using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class AMissedHandOverBearsLiabilityTests
{
    private static readonly AMissedHandOverBearsLiability Rule = new(new());

    [Theory]
    [InlineData("20:00", "20:00", Verdict.Compliant, FindingMarks.None)]
    [InlineData("20:00:01", "20:00:01", Verdict.Violated, FindingMarks.Liability)]
    [InlineData("19:59:59", "19:55", Verdict.Violated, FindingMarks.Liability)]
    [InlineData("20:00", null, Verdict.Violated, FindingMarks.Liability)]
    public void Whoever_misses_the_hand_over_answers_for_it(string off, string? on, Verdict expected, FindingMarks marks)
    {
        var entry = Told(Rule, HandOver(off, on, Li));

        Assert.Equal((expected, marks), (entry.Verdict, entry.Marks));
    }

    [Theory]
    [InlineData("20:05", "20:05", "李四 应于 2026-03-10 20:00:00 接班，实为 2026-03-10 20:05:00，迟 5分。")]
    [InlineData("20:05", null, "李四 应于 2026-03-10 20:00:00 接班，未见签到。")]
    [InlineData("19:50", "19:40", "张三 于 2026-03-10 19:50:00 离岗，应守到 2026-03-10 20:00:00，早 10分。")]
    public void Who_it_was_and_by_how_much_is_told(string off, string? on, string expected) =>
        Assert.EndsWith(expected, Told(Rule, HandOver(off, on, Li)).Message.Zh, StringComparison.Ordinal);

    [Fact]
    public void Within_the_tolerance_nobody_answers_for_anything() => Assert.Equal(
        Verdict.Compliant,
        OnTheDay(new AMissedHandOverBearsLiability(new() { HandoverTolerance = TimeSpan.FromMinutes(5) }), HandOver("20:05", "20:05", Li)));

    [Fact]
    public void Whoever_stays_on_hands_over_to_nobody() => Assert.Empty(OneJoinedRule.On(Rule, [HandOver("20:05", "20:05", Zhang)]));

    [Theory]
    [InlineData("19:59:59.9999999", 0)]
    [InlineData("20:00", 1)]
    public void Before_the_planned_instant_a_hand_over_that_nobody_signed_is_still_to_come(string asOf, int entries) =>
        Assert.Equal(entries, OneJoinedRule.On(Rule, [HandOver(null, null, Li)], asOf: $"2026-03-10 {asOf}").Count);

    [Fact]
    public void Once_one_has_left_a_hand_over_is_not_to_come_any_more() =>
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [HandOver("19:00", null, Li)], asOf: "2026-03-10 19:30"));

    [Fact]
    public void What_is_not_known_leaves_it_open() => Assert.Equal(Verdict.Indeterminate, OnTheDay(Rule, HandOver(null, "20:00", Li)));
}
