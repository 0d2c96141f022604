using System.Runtime.CompilerServices;
using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class NobodyComesLateTests
{
    private static readonly NobodyComesLate Rule = new(new());

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
    public void It_is_of_when_it_was_planned_or_else_of_when_it_began()
    {
        RecordedTime? planned = At("08:00"), began = At("08:05");

        Assert.Equal(planned, Told(Rule, Attended(At("08:05"), At("20:00"), Zhang)).Fact.When);
        Assert.Equal(began, Told(Rule, Stay("08:05", "20:00")).Fact.When);
    }

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
    public void Stays_of_which_it_is_not_known_whose_they_are_stay_apart()
    {
        // Of two objects the runtime may compute the same hash, since that has few bits.
        Dictionary<int, DutyPresence> stays = [];
        var one = Attended(At("07:00"), At("20:00"), null);
        DutyPresence? other;
        while (!stays.TryGetValue(RuntimeHelpers.GetHashCode(one), out other))
        {
            stays.Add(RuntimeHelpers.GetHashCode(one), one);
            one = Attended(At("07:00"), At("20:00"), null);
        }

        Assert.Equal(2, OneJoinedRule.On(Rule, [one, other]).Count);
    }

    [Fact]
    public void A_stay_that_the_roster_has_not_planned_is_none_of_its() =>
        Assert.Empty(OneJoinedRule.On(Rule, [Stay("08:05", "20:00"), Shift("08:00", "20:00", person: Li)]));

    [Fact]
    public void With_no_plan_and_no_roster_a_stay_of_an_officer_is_open()
    {
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Stay("08:05", "20:00")]));
        Assert.Empty(OneJoinedRule.On(Rule, [Stay("08:05", "20:00", DutyPost.Other)]));
        Assert.Empty(OneJoinedRule.On(Rule, [Stay("08:05", "20:00", place: PresencePlace.Elsewhere)]));
    }

    [Fact]
    public void Whose_stay_it_was_is_asked_before_the_roster()
    {
        var nobody = new DutyPresence { Post = DutyPost.Principal, Place = PresencePlace.Room, From = At("08:05"), To = At("20:00") };

        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [nobody, Shift("08:00", "20:00")]));
    }

    [Fact]
    public void A_plan_that_tells_the_end_alone_leaves_the_beginning_open()
    {
        var stay = new DutyPresence { Person = Zhang, From = At("08:00"), To = At("20:00"), PlannedTo = At("20:00") };

        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [stay]));
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(new NobodyLeavesEarly(new()), [stay]));
    }

    [Fact]
    public void A_plan_to_the_minute_means_the_very_instant()
    {
        var planned = new DutyPresence { Person = Zhang, From = At("08:00:01"), To = At("20:00"), PlannedFrom = Minute("08:00"), PlannedTo = Minute("20:00") };

        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [planned]));
    }

    [Theory]
    [InlineData(MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData(MinutePrecision.Lenient, Verdict.Compliant)]
    public void How_a_log_to_the_minute_is_read_is_a_reading(MinutePrecision reading, Verdict expected) => Assert.Equal(
        expected, OneJoinedRule.Verdict(new NobodyComesLate(new() { MinutePrecision = reading }), [Attended(Minute("08:00"), At("20:00"), Zhang)]));

    [Theory]
    [InlineData("07:55", Verdict.Compliant)]
    [InlineData("08:00", Verdict.Compliant)]
    [InlineData("08:00:01", Verdict.Violated)]
    public void Where_the_stay_names_no_plan_the_roster_is_the_plan(string on, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [Stay(on, "20:00"), Shift("08:00", "20:00"), Shift("08:00", "20:00", person: Li)]));

    [Fact]
    public void A_number_alone_finds_the_shift_too()
    {
        var officer = new Person { Id = "7" };
        var late = new DutyPresence { Person = officer, Post = DutyPost.Principal, Place = PresencePlace.Room, From = At("08:05"), To = At("20:00") };

        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [late, Shift("08:00", "20:00", person: officer)]));
    }

    [Fact]
    public void A_stay_through_two_shifts_attends_both()
    {
        Fact[] facts = [Stay("08:00", "2026-03-11 08:00"), Shift("20:00", "2026-03-11 08:00"), Shift("08:00", "20:00")];

        Assert.Equal([Verdict.Compliant, Verdict.Compliant], OneJoinedRule.On(Rule, facts).Select(entry => entry.Verdict));
    }

    [Fact]
    public void At_which_shift_a_stay_was_of_which_no_time_can_be_read_is_open()
    {
        var stay = new DutyPresence { Person = Zhang, From = RecordedTime.Illegible, To = RecordedTime.Illegible };
        var leaving = new DutyPresence { Person = Zhang, To = RecordedTime.Illegible };

        Assert.Equal(
            [Verdict.Indeterminate, Verdict.Indeterminate],
            OneJoinedRule.On(Rule, [stay, leaving, Shift("08:00", "20:00")]).Select(entry => entry.Verdict));
    }

    [Fact]
    public void A_stay_that_has_not_ended_attends_the_shift_it_began_with()
    {
        Fact[] facts = [Stay("07:55", null), Shift("08:00", "20:00"), Shift("2026-03-12 08:00", "2026-03-12 20:00")];

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, facts));
    }

    [Fact]
    public void Of_a_stay_that_has_not_ended_the_shifts_after_the_first_are_not_certain() => Assert.Equal(
        Verdict.Compliant, OneJoinedRule.Verdict(Rule, [Stay("08:00", null), Shift("08:00", "12:00"), Shift("14:00", "18:00")]));

    [Theory]
    [InlineData("2026-03-09 20:00:00.0000001", 1)]
    [InlineData("2026-03-09 20:00", 0)]
    public void Whoever_signs_on_twelve_hours_before_a_shift_does_not_sign_on_for_it(string from, int entries) =>
        Assert.Equal(entries, OneJoinedRule.On(Rule, [Stay(from, null), Shift("08:00", "20:00")]).Count);

    [Theory]
    [InlineData("20:00", "22:00")]
    [InlineData("21:30", null)]
    public void Whoever_signs_on_when_the_shift_is_over_is_late(string from, string? to) =>
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [Stay(from, to), Shift("08:00", "20:00"), Shift("20:00", "2026-03-11 08:00", person: Li)]));

    [Fact]
    public void Whoever_comes_back_after_a_shift_was_there_in_time() =>
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [Stay("08:00", "20:00"), Stay("21:00", "22:00"), Shift("08:00", "20:00")]));

    [Theory]
    [InlineData("2026-03-11 08:00", "2026-03-11 10:00")]
    [InlineData("2026-03-09 09:00", null)]
    public void A_stay_at_no_shift_of_that_person_is_none_of_its(string from, string? to) =>
        Assert.Empty(OneJoinedRule.On(Rule, [Stay(from, to), Shift("08:00", "20:00"), Shift("20:00", "2026-03-11 08:00", person: Li)]));

    [Fact]
    public void Of_a_stay_at_a_shift_that_does_not_tell_when_it_began_it_is_open()
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, [new DutyPresence { Person = Zhang, To = At("20:00") }, Shift("08:00", "20:00")]));

        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Contains("from", entry.Missing);
    }
}
