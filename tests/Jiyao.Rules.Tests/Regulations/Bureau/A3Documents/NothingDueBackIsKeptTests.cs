using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class NothingDueBackIsKeptTests
{
    private static readonly NothingDueBackIsKept Rule = new();

    [Theory]
    [InlineData("2026-06-01", Verdict.Compliant)]
    [InlineData("2026-06-01 00:00:00.0000001", Verdict.Violated)]
    [InlineData(null, Verdict.Violated)]
    public void It_is_given_up_by_the_due_instant(string? until, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [Held(until is null ? null : At(until), false)]));

    [Theory]
    [InlineData("2026-06-01 17:00", Verdict.Compliant)]
    [InlineData("2026-06-02 08:00", Verdict.Violated)]
    public void A_date_is_due_when_it_is_over(string until, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [Held(At(until), false, RecordedTime.ToTheDay(At("2026-06-01")))]));

    [Fact]
    public void What_is_not_due_yet_is_no_breach() =>
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [Held(null, false)], asOf: "2026-06-01"));

    [Theory]
    [InlineData("2026-06-01", Verdict.Compliant)]
    [InlineData("2026-06-02", Verdict.Violated)]
    public void Until_when_it_will_be_kept_is_no_breach_before_it_is_due(string asOf, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [Held(At("2026-07-01"), false)], asOf: asOf));

    [Fact]
    public void The_registered_custodian_may_keep_it_and_a_mark_that_is_missing_leaves_it_open()
    {
        Assert.Empty(OneJoinedRule.On(Rule, [Held(null, true)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Held(null, null)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Held(RecordedTime.Illegible, false)]));
    }

    [Theory]
    [InlineData("1", "张三", "持有人：张三，应交回：2026-06-01T00:00:00+08:00。")]
    [InlineData("1", null, "持有人：1，应交回：2026-06-01T00:00:00+08:00。")]
    public void Who_keeps_it_is_told_by_name_or_by_number_where_there_is_no_name(string id, string? name, string expected) =>
        Assert.EndsWith(expected, Told(new Person { Id = id, Name = name }), StringComparison.Ordinal);

    [Fact]
    public void Where_nobody_is_known_to_hold_it_nobody_is_told()
    {
        Assert.DoesNotContain("持有人", Told(new Person()), StringComparison.Ordinal);
        Assert.DoesNotContain("持有人", Told(null), StringComparison.Ordinal);
    }

    private static string Told(Person? holder) => Assert.Single(OneJoinedRule.On(
        Rule, [new Custody { Holder = holder, From = At("2026-05-01"), GiveBackDueAt = At("2026-06-01"), IsRegisteredCustodian = false }])).Message.Zh;

    private static Custody Held(RecordedTime? until, bool? isCustodian, RecordedTime? due = null) => new()
    {
        Holder = new Person { Name = "张三" },
        From = At("2026-05-01"),
        To = until,
        GiveBackDueAt = due ?? At("2026-06-01"),
        IsRegisteredCustodian = isCustodian,
    };
}
