using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class ItemsInTheLedgerHaveAPlaceAndAKeeperTests
{
    private static readonly ItemsInTheLedgerHaveAPlaceAndAKeeper Rule = new();

    private static readonly Custodianship Zhang = new(new Person { Name = "张三" });

    [Fact]
    public void The_ledger_tells_where_an_item_without_a_record_of_whereabouts_is() =>
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [Item("甲柜", Zhang)]));

    [Theory]
    [InlineData(null, true, "place")]
    [InlineData("甲柜", false, "custodians")]
    public void What_it_does_not_tell_is_named(string? place, bool hasKeeper, string missing)
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, [Item(place, hasKeeper ? [Zhang] : null)]));

        Assert.Equal((Verdict.Indeterminate, missing), (entry.Verdict, Assert.Single(entry.Missing)));
    }

    [Fact]
    public void An_item_that_nobody_keeps_any_longer_is_not_kept()
    {
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [Item("甲柜", [])]));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [Item("甲柜", Zhang with { To = At("2026-06-01") })]));
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [Item("甲柜", Zhang with { To = At("2027-06-01") })]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Item("甲柜", new Custodianship(null))]));
    }

    [Fact]
    public void That_nobody_keeps_it_is_told() =>
        Assert.EndsWith("By the ledger nobody keeps it.", Assert.Single(OneJoinedRule.On(Rule, [Item("甲柜", [])])).Message.En, StringComparison.Ordinal);

    [Fact]
    public void Of_an_item_with_a_record_of_whereabouts_that_tells()
    {
        Assert.Empty(OneJoinedRule.On(Rule, [Item(null), new Custody { Item = "1" }]));
        Assert.Single(OneJoinedRule.On(Rule, [Item(null), new Custody { Item = "2" }, new Custody()]));
    }

    [Theory]
    [InlineData(CarrierStatus.Returned)]
    [InlineData(CarrierStatus.Destroyed)]
    public void What_is_gone_is_kept_no_longer(CarrierStatus status) =>
        Assert.Empty(OneJoinedRule.On(Rule, [new Carrier { Number = "1", Status = status }]));

    private static Carrier Item(string? place, params Custodianship[]? custodians) => new() { Number = "1", Place = place, Custodians = custodians };
}
