using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class NobodyStaysAwayTests
{
    private static readonly NobodyStaysAway Rule = new(new());

    private static readonly DutyShift Shifted = Shift("08:00", "20:00", person: Li);

    [Fact]
    public void Whoever_has_no_stay_at_all_stayed_away_and_that_is_told()
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, [Shifted]));

        Assert.Equal(Verdict.Violated, entry.Verdict);
        Assert.EndsWith("李四 2026-03-10 08:00:00 起的班次未到岗。", entry.Message.Zh, StringComparison.Ordinal);
        Assert.EndsWith("李四 did not come to the shift from 2026-03-10 08:00:00.", entry.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("08:00", "20:00")]
    [InlineData("19:59", "20:30")]
    [InlineData("20:30", "21:00")]
    public void Whoever_came_at_all_did_not_stay_away(string from, string to) => Assert.Empty(OneJoinedRule.On(Rule, [Shifted, Of(Li, from, to)]));

    [Fact]
    public void Nor_did_whoever_came_to_it_by_the_plan_that_the_stay_itself_names()
    {
        var late = new DutyPresence { Person = Li, Post = DutyPost.Principal, From = At("20:05"), To = At("21:00"), PlannedFrom = At("08:00"), PlannedTo = At("20:00") };

        Assert.Empty(OneJoinedRule.On(Rule, [Shifted, late]));
        Assert.Empty(OneJoinedRule.On(Rule, [Shifted, new DutyPresence { Person = Li, From = At("08:00"), To = At("20:00"), PlannedFrom = At("08:00") }]));
    }

    [Theory]
    [InlineData("08:00", "20:00", DutyPost.Principal, Verdict.Indeterminate)]
    [InlineData("07:00", "21:00", null, Verdict.Indeterminate)]
    [InlineData("08:00", "19:59", DutyPost.Principal, Verdict.Violated)]
    [InlineData("08:00", "20:00", DutyPost.Deputy, Verdict.Violated)]
    public void Where_another_stood_in_the_post_all_through_it_they_may_have_exchanged(string from, string to, DutyPost? post, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [Shifted, Of(Zhang, from, to, post)]));

    [Fact]
    public void A_shift_without_a_post_may_be_stood_in_for_in_either() => Assert.Equal(
        Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Shift("08:00", "20:00", post: null, person: Li), Of(Zhang, "08:00", "20:00", DutyPost.Deputy)]));

    [Fact]
    public void A_stay_that_may_have_been_the_officers_leaves_it_open()
    {
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Shifted, Of(null, "12:00", "13:00")]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Shifted, Of(Li, "2026-03-09 08:00", null), Of(Li, "2026-03-09 09:00", null)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Shifted, new DutyPresence { Person = Li, To = RecordedTime.Illegible }]));
        Assert.Equal(
            Verdict.Indeterminate,
            OneJoinedRule.Verdict(Rule, [Shift("08:00", "20:00", person: new Person { Name = "李四" }), Of(new Person { Id = "2" }, "12:00", "13:00")]));
        Assert.Equal(
            Verdict.Indeterminate,
            OneJoinedRule.Verdict(Rule, [Shift("08:00", "20:00", person: new Person { Id = "2" }), Of(new Person { Name = "李四" }, "12:00", "13:00")]));
    }

    [Fact]
    public void One_that_began_with_the_shift_or_in_the_other_post_leaves_it_open_too()
    {
        Assert.Equal(
            Verdict.Indeterminate,
            OneJoinedRule.Verdict(Rule, [Shift("08:00", "20:00", person: new Person { Id = "2" }), Of(new Person { Name = "李四" }, "08:00", "12:00")]));
        Assert.Equal(
            Verdict.Indeterminate,
            OneJoinedRule.Verdict(Rule, [Shifted, new DutyPresence { Person = Li, Post = DutyPost.Deputy, To = RecordedTime.Illegible }]));
    }

    [Fact]
    public void One_that_was_certainly_anothers_does_not() => Assert.Equal(
        Verdict.Violated,
        OneJoinedRule.Verdict(Rule, [Shifted, Of(new Person { Name = "张三" }, "12:00", "13:00"), Of(new Person { Id = "3" }, "13:00", "14:00")]));

    [Fact]
    public void Each_post_is_stood_in_for_by_itself()
    {
        var entries = OneJoinedRule.On(
            Rule, [Shifted, Shift("08:00", "20:00", DutyPost.Deputy, Zhang), Of(new Person { Id = "3", Name = "王五" }, "08:00", "20:00")]);

        Assert.Equal(2, entries.Count);
        Assert.Single(entries, entry => entry.Verdict == Verdict.Violated);
        Assert.Single(entries, entry => entry.Verdict == Verdict.Indeterminate);
    }

    [Fact]
    public void Whoever_was_elsewhere_did_not_come() => Assert.Equal(
        Verdict.Violated,
        OneJoinedRule.Verdict(Rule, [Shifted, new DutyPresence { Person = Li, Post = DutyPost.Principal, Place = PresencePlace.Elsewhere, From = At("08:00"), To = At("20:00") }]));

    [Theory]
    [InlineData("19:59:59", 0)]
    [InlineData("20:00", 1)]
    public void A_shift_that_is_not_over_may_still_be_attended(string asOf, int expected) =>
        Assert.Equal(expected, OneJoinedRule.On(Rule, [Shifted], "2026-03-10", "2026-03-11", asOf).Count);

    [Theory]
    [InlineData("2026-03-10 08:00", "2026-03-11", 1)]
    [InlineData("2026-03-10 08:01", "2026-03-11", 0)]
    [InlineData("2026-03-09", "2026-03-10 08:00", 0)]
    public void Only_shifts_of_the_period_are_looked_at(string from, string to, int expected) =>
        Assert.Equal(expected, OneJoinedRule.On(Rule, [Shifted], from, to, "2026-03-12").Count);

    [Fact]
    public void A_shift_of_nobody_or_of_a_leader_on_call_or_without_its_times_is_none()
    {
        Assert.Empty(OneJoinedRule.On(Rule, [new DutyShift { Post = DutyPost.Principal, From = At("08:00"), To = At("20:00") }]));
        Assert.Empty(OneJoinedRule.On(Rule, [Shift("08:00", "20:00", DutyPost.Other, Li)]));
        Assert.Empty(OneJoinedRule.On(Rule, [Shift("08:00", null, person: Li)]));
    }

    [Fact]
    public void A_roster_by_days_means_the_whole_day()
    {
        var day = new DutyShift { Person = Li, Post = DutyPost.Principal, From = RecordedTime.ToTheDay(At("2026-03-10")) };

        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [day]));
        Assert.Empty(OneJoinedRule.On(Rule, [day, Of(Li, "20:00", "2026-03-11 08:00")]));
    }

    private static DutyPresence Of(Person? person, string from, string? to, DutyPost? post = DutyPost.Principal) =>
        new() { Person = person, Post = post, Place = PresencePlace.Room, From = At(from), To = to is null ? null : At(to) };
}
