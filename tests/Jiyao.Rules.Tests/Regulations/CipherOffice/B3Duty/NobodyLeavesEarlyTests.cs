using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class NobodyLeavesEarlyTests
{
    private static readonly NobodyLeavesEarly Rule = new(new());

    [Theory]
    [InlineData("20:05", Verdict.Compliant)]
    [InlineData("20:00", Verdict.Compliant)]
    [InlineData("19:59:59.9999999", Verdict.Violated)]
    public void Whoever_signs_off_before_the_shift_ended_is_early(string off, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [Attended(At("08:00"), At(off), Zhang)]));

    [Fact]
    public void By_how_much_is_told()
    {
        var early = Told(Rule, Attended(At("08:00"), At("19:59:59"), Zhang)).Message;

        Assert.Contains("张三 应于 2026-03-10 20:00:00，实为 2026-03-10 19:59:59，早退 1秒", early.Zh, StringComparison.Ordinal);
        Assert.Contains("张三: planned 2026-03-10 20:00:00, actual 2026-03-10 19:59:59, 1 s early", early.En, StringComparison.Ordinal);
        Assert.DoesNotContain("张三", Told(Rule, Attended(At("08:00"), At("20:05"), Zhang)).Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_stays_at_one_shift_the_last_counts()
    {
        Fact[] stays = [Attended(At("13:00"), At("20:00"), Zhang), Attended(At("08:00"), At("12:00"), Zhang)];

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, stays));
    }

    [Fact]
    public void What_is_not_known_leaves_it_open()
    {
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Attended(At("08:00"), RecordedTime.Illegible, Zhang)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Attended(At("08:00"), At("20:00"), null)]));
    }

    [Theory]
    [InlineData("20:00", Verdict.Compliant)]
    [InlineData("20:00:00.0000001", Verdict.Indeterminate)]
    public void Of_whoever_never_signed_off_nobody_can_tell_once_the_shift_has_ended(string asOf, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [Attended(At("08:00"), null, Zhang)], asOf: asOf));

    [Fact]
    public void That_the_sign_off_is_missing_is_told() => Assert.Equal(["to"], Told(Rule, Attended(At("08:00"), null, Zhang)).Missing);

    [Fact]
    public void Where_the_plan_does_not_say_when_the_shift_ends_it_is_open()
    {
        var entry = Told(Rule, new DutyPresence { Person = Zhang, From = At("08:00"), To = At("12:00"), PlannedFrom = At("08:00") });

        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Contains("plannedTo", entry.Missing);
    }

    [Theory]
    [InlineData("20:00", Verdict.Compliant)]
    [InlineData("19:59:59", Verdict.Violated)]
    public void Where_the_stay_names_no_plan_the_roster_is_the_plan(string off, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [Stay("08:00", off), Shift("08:00", "20:00")]));

    [Fact]
    public void A_stay_that_begins_as_a_shift_ends_attends_the_next_alone()
    {
        var entries = OneJoinedRule.On(
            Rule,
            [
                Shift("08:00", "20:00"), Stay("08:00", "19:00"),
                Shift("20:00", "2026-03-11 08:00"), Stay("20:00", "2026-03-11 08:00"),
            ]);

        Assert.Equal(2, entries.Count);
        Assert.Single(entries, entry => entry.Verdict == Verdict.Violated);
    }

    [Fact]
    public void Whoever_signs_off_in_the_instant_in_which_the_shift_begins_is_early() =>
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [Stay("08:00", "08:00"), Shift("08:00", "20:00")]));

    [Fact]
    public void Of_a_stay_of_which_the_beginning_is_not_known_the_end_tells_the_shift() => Assert.Equal(
        Verdict.Compliant, OneJoinedRule.Verdict(Rule, [new DutyPresence { Person = Zhang, To = At("20:00") }, Shift("08:00", "20:00")]));

    [Fact]
    public void What_is_left_open_by_what_is_written_says_so() => Assert.StartsWith(
        "What is recorded as to does not settle it",
        Told(new NobodyLeavesEarly(new()), new DutyPresence { Person = Zhang, From = At("08:00"), To = RecordedTime.ToTheDay(At("2026-03-10")), PlannedFrom = At("08:00"), PlannedTo = At("20:00") }).Message.En,
        StringComparison.Ordinal);
}
