using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class EachChangeOfShiftIsHandedOverTests
{
    private static readonly EachChangeOfShiftIsHandedOver Rule = new();

    private static readonly DutyShift[] Roster = [Shift("08:00", "20:00"), Shift("20:00", "2026-03-11 08:00", person: Li)];

    [Fact]
    public void A_change_of_the_principal_without_a_hand_over_is_a_breach_and_is_told()
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, Roster));

        Assert.Equal(Verdict.Violated, entry.Verdict);
        Assert.Contains("2026-03-10 20:00:00 张三 交 李四，没有交接班记录。", entry.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("No hand-over from 张三 to 李四 at 2026-03-10 20:00:00 is on record.", entry.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20:00", null, Verdict.Compliant)]
    [InlineData(null, "20:00:00", Verdict.Compliant)]
    [InlineData(null, "22:30", Verdict.Compliant)]
    [InlineData("20:00", "2026-03-11 12:00", Verdict.Compliant)]
    [InlineData(null, "2026-03-11 20:00", Verdict.Violated)]
    [InlineData(null, "2026-03-09 19:59", Verdict.Violated)]
    [InlineData("2026-03-12 20:00", "20:00", Verdict.Violated)]
    public void It_is_the_hand_over_planned_or_else_signed_nearest_to_the_change(string? planned, string? signature, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [.. Roster, Of(Zhang, Li, planned, signature)]));

    [Fact]
    public void Of_two_changes_each_has_its_own()
    {
        Fact[] facts = [.. Roster, Shift("2026-03-11 08:00", "2026-03-11 20:00")];

        Assert.Equal([Verdict.Compliant, Verdict.Violated], On([.. facts, Of(null, null, null, "2026-03-11 01:59")]));
        Assert.Equal([Verdict.Violated, Verdict.Compliant], On([.. facts, Of(null, null, null, "2026-03-11 02:00")]));
        Assert.Equal([Verdict.Compliant, Verdict.Compliant], On([.. facts, Of(Zhang, Li, "20:00", null), Of(Li, Zhang, "2026-03-11 08:00", null)]));
    }

    [Fact]
    public void Whose_hand_over_it_was_is_asked_too()
    {
        var wang = new Person { Id = "3", Name = "王五" };

        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [.. Roster, Of(Li, wang, "20:00", null)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [.. Roster, Of(Zhang, wang, "20:00", null)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [.. Roster, Of(wang, Li, "20:00", null)]));
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [.. Roster, Of(null, null, "20:00", null)]));
    }

    [Fact]
    public void One_of_which_the_time_does_not_tell_may_be_it()
    {
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [.. Roster, Of(Zhang, Li, null, null)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [.. Roster, new HandOver { Outgoing = Zhang, PlannedAt = RecordedTime.Illegible }]));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [.. Roster, Of(Li, Zhang, null, null)]));
    }

    [Fact]
    public void Until_the_change_is_due_it_is_pending()
    {
        Assert.Equal(Verdict.Pending, OneJoinedRule.Verdict(Rule, Roster, asOf: "2026-03-10 19:59:59"));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, Roster, asOf: "2026-03-10 20:00:01"));
    }

    [Fact]
    public void Only_where_one_principal_follows_another_at_once_there_is_a_change()
    {
        Assert.Empty(OneJoinedRule.On(Rule, [Shift("08:00", "20:00"), Shift("20:00", "2026-03-11 08:00")]));
        Assert.Empty(OneJoinedRule.On(Rule, [Shift("08:00", "20:00"), Shift("20:01", "2026-03-11 08:00", person: Li)]));
        Assert.Empty(OneJoinedRule.On(Rule, [Shift("08:00", "20:00"), Shift("20:00", "2026-03-11 08:00", DutyPost.Deputy, Li)]));
        Assert.Empty(OneJoinedRule.On(Rule, Roster, "2026-03-11", "2026-03-12"));
        Assert.Empty(OneJoinedRule.On(Rule, Roster, "2026-03-09", "2026-03-10 20:00", "2026-03-12"));
    }

    [Fact]
    public void A_roster_by_days_changes_on_the_day()
    {
        Fact[] days =
        [
            new DutyShift { Person = Zhang, Post = DutyPost.Principal, From = RecordedTime.ToTheDay(At("2026-03-10")) },
            new DutyShift { Person = Li, Post = DutyPost.Principal, From = RecordedTime.ToTheDay(At("2026-03-11")) },
        ];

        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, days));
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [.. days, Of(Zhang, Li, null, "2026-03-11 17:30")]));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [.. days, Of(Zhang, Li, null, "2026-03-10 17:30")]));
    }

    [Fact]
    public void A_change_at_the_first_instant_of_the_period_is_one_of_it() =>
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, Roster, "2026-03-10 20:00", "2026-03-12"));

    [Fact]
    public void Of_two_signatures_the_incoming_one_tells_the_day_and_one_is_enough()
    {
        var days = new[] { (Zhang, "2026-03-10"), (Li, "2026-03-11") }
            .Select(one => new DutyShift { Person = one.Item1, Post = DutyPost.Principal, From = RecordedTime.ToTheDay(At(one.Item2)) });
        var left = At("2026-03-10 23:50");

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [.. days, new HandOver { OutgoingSignedAt = left, IncomingSignedAt = At("2026-03-11 00:10") }]));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [.. days, new HandOver { OutgoingSignedAt = left }]));
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [.. Roster, new HandOver { OutgoingSignedAt = At("20:00") }]));
    }

    [Fact]
    public void One_that_was_signed_on_either_of_two_days_may_be_that_of_either()
    {
        Fact[] days =
        [
            new DutyShift { Person = Zhang, Post = DutyPost.Principal, From = RecordedTime.ToTheDay(At("2026-03-10")) },
            new DutyShift { Person = Li, Post = DutyPost.Principal, From = RecordedTime.ToTheDay(At("2026-03-11")) },
        ];
        var overnight = RecordedTime.Between(At("2026-03-10 20:00"), At("2026-03-11 08:00"));

        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [.. days, new HandOver { IncomingSignedAt = overnight }]));
    }

    private static IEnumerable<Verdict> On(Fact[] facts) => OneJoinedRule.On(Rule, facts).OrderBy(entry => entry.Fact.When!.Value.Earliest).Select(entry => entry.Verdict);

    private static HandOver Of(Person? outgoing, Person? incoming, string? planned, string? signature) => new()
    {
        Outgoing = outgoing,
        Incoming = incoming,
        PlannedAt = planned is null ? null : At(planned),
        IncomingSignedAt = signature is null ? null : At(signature),
    };
}
