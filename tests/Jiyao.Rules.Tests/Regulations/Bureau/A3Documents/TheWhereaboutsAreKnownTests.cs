using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class TheWhereaboutsAreKnownTests
{
    private static readonly TheWhereaboutsAreKnown Rule = new();

    private static readonly Person Zhang = new() { Name = "张三" };

    [Fact]
    public void From_its_first_entry_on_somebody_has_it()
    {
        Assert.Equal(Verdict.Compliant, On(Stay("2026-05-01", "2026-06-01"), Stay("2026-06-01", null)));
        Assert.Equal(Verdict.Violated, On(Stay("2026-05-01", "2026-06-01"), Stay("2026-06-01 00:00:00.0000001", null)));
        Assert.Equal(Verdict.Violated, On(Stay("2026-05-01", "2026-06-01")));
    }

    [Fact]
    public void The_order_of_its_entries_does_not_matter() =>
        Assert.Equal(Verdict.Violated, On(Stay("2026-06-02", null), Stay("2026-05-01", "2026-06-01")));

    [Fact]
    public void Of_several_ends_the_first_counts() => Assert.Equal(
        Verdict.Compliant,
        OneJoinedRule.Verdict(
            Rule,
            [
                Stay("2026-05-01", "2026-06-01"),
                new IssuedItem { Item = "1", ReturnedAt = At("2026-07-01") },
                new Destruction { Item = "1", DestroyedAt = At("2026-06-01") },
            ]));

    [Fact]
    public void What_lay_before_the_period_is_not_looked_at() => Assert.Equal(
        Verdict.Compliant, On(Stay("2025-03-01", "2025-04-01"), Stay("2025-12-31", null)));

    [Fact]
    public void Each_item_has_its_own_chain()
    {
        var other = new Custody { Item = "2", Holder = Zhang, Place = "甲室", From = At("2026-05-01"), To = At("2026-06-01") };

        Assert.Equal(["1 Compliant", "2 Violated"], OneJoinedRule.Verdicts(Rule, [Stay("2026-05-01", null), other]));
    }

    [Fact]
    public void A_stay_that_contradicts_itself_leaves_its_own_item_open()
    {
        var other = new Custody { Item = "2", Holder = Zhang, Place = "甲室", From = At("2026-05-01"), To = At("2026-06-01") };
        var wrong = Stay("2026-07-01", "2026-06-01");
        var entries = OneJoinedRule.On(Rule, [Stay("2026-05-01", null), other, wrong]);

        Assert.Equal([("2", Verdict.Violated), ("1", Verdict.Indeterminate), (null, Verdict.Indeterminate)], entries.Select(entry => (entry.Fact.Id, entry.Verdict)));
        Assert.Same(wrong, entries[2].Fact);
        Assert.Equal(["from", "to"], entries[2].Missing);
    }

    [Fact]
    public void An_unknown_begin_leaves_it_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(new Custody { Item = "1" }));
        Assert.Empty(Assert.Single(OneJoinedRule.On(Rule, [new Custody { Item = "1" }])).Errors);
        Assert.Equal(Verdict.Indeterminate, On(new Custody { Item = "1", From = RecordedTime.Illegible }));
    }

    [Fact]
    public void It_leaves_open_its_own_item_alone() => Assert.Equal(
        ["1 Indeterminate", "2 Violated"],
        OneJoinedRule.Verdicts(
            Rule,
            [
                new Custody { Item = "1" },
                new Custody { Item = "2", Holder = Zhang, Place = "甲室", From = At("2026-05-01"), To = At("2026-06-01") },
            ]).Order());

    [Fact]
    public void A_stay_with_nobody_or_nowhere_leaves_it_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(new Custody { Item = "1", Place = "甲室", From = At("2026-05-01") }));
        Assert.Equal(Verdict.Indeterminate, On(new Custody { Item = "1", Holder = Zhang, From = At("2026-05-01") }));
        Assert.Equal(Verdict.Compliant, On(new Custody { Item = "1", Holder = Zhang, RoomKind = RoomKind.Office, From = At("2026-05-01") }));
        Assert.Equal(Verdict.Compliant, On(new Custody { Item = "1", Holder = Zhang, IsOutsideTheBuilding = false, From = At("2026-05-01") }));
    }

    [Theory]
    [InlineData("2026-06-01", Verdict.Compliant)]
    [InlineData("2026-06-01 00:00:00.0000001", Verdict.Violated)]
    [InlineData("2026-05-20", Verdict.Compliant)]
    public void What_is_destroyed_or_back_with_its_issuer_is_held_no_longer(string end, Verdict expected)
    {
        var stay = Stay("2026-05-01", "2026-06-01");

        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [stay, new Destruction { Item = "1", DestroyedAt = At(end) }]));
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [stay, new IssuedItem { Item = "1", ReturnedAt = At(end) }]));
    }

    [Fact]
    public void The_end_of_another_item_is_none_of_this()
    {
        Fact[] others =
        [
            new Destruction { Item = "2", DestroyedAt = At("2026-06-01") }, new Destruction { DestroyedAt = At("2026-06-01") },
            new IssuedItem { Item = "1" }, new Carrier { Number = "1", Status = CarrierStatus.Lent },
        ];

        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [Stay("2026-05-01", "2026-06-01"), .. others]));
    }

    [Fact]
    public void An_end_that_is_not_dated_leaves_open_what_lies_after_the_last_stay()
    {
        Fact[] ends =
        [
            new Destruction { Item = "1" }, new IssuedItem { Item = "1", ReturnedAt = RecordedTime.Illegible },
            new Carrier { Number = "1", Status = CarrierStatus.Destroyed }, new Carrier { Number = "1", Status = CarrierStatus.Returned },
        ];

        Assert.All(ends, end => Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Stay("2026-05-01", "2026-06-01"), end])));
        Assert.All(ends, end => Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [Stay("2026-05-01", null), end])));
    }

    [Theory]
    [InlineData("李四", "甲室", Verdict.Indeterminate)]
    [InlineData("张三", "乙室", Verdict.Indeterminate)]
    [InlineData("张三", "甲室", Verdict.Compliant)]
    public void Nobody_can_tell_which_of_two_stays_that_contradict_each_other_was(string holder, string place, Verdict expected)
    {
        var other = new Custody { Item = "1", Holder = new Person { Name = holder }, Place = place, From = At("2026-05-20"), To = At("2026-06-02") };

        Assert.Equal(expected, On(Stay("2026-05-01", "2026-06-01"), other, Stay("2026-06-02", null)));
    }

    [Fact]
    public void What_contradicts_itself_only_out_of_the_period_or_may_not_overlap_is_no_matter()
    {
        var other = new Custody { Item = "1", Holder = Zhang, Place = "乙室", From = At("2026-06-01"), To = At("2026-07-01") };

        Assert.Equal(Verdict.Compliant, On(Stay("2026-05-01", "2026-06-01"), other, Stay("2026-07-01", null)));
        Assert.Equal(
            Verdict.Compliant,
            OneJoinedRule.Verdict(Rule, [Stay("2026-05-01", "2026-06-02"), other, Stay("2026-07-01", null)], from: "2026-06-02"));
    }

    [Fact]
    public void What_contradicts_itself_only_as_the_period_ends_or_before_both_certainly_began_is_no_matter()
    {
        var other = new Custody { Item = "1", Holder = Zhang, Place = "乙室", From = At("2026-06-01") };
        var onTheDay = new Custody { Item = "1", Holder = Zhang, Place = "乙室", From = RecordedTime.ToTheDay(At("2026-05-20")), To = At("2026-05-20 18:00") };

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [Stay("2026-05-01", null), other], to: "2026-06-01", asOf: "2026-07-01"));
        Assert.Equal(Verdict.Compliant, On(Stay("2026-05-01", "2026-05-20 08:00"), onTheDay, Stay("2026-05-20 08:00", null)));
    }

    [Fact]
    public void When_two_records_contradict_each_other_is_told()
    {
        var other = new Custody { Item = "1", Holder = Zhang, Place = "乙室", From = At("2026-06-01"), To = null };
        var entry = Assert.Single(OneJoinedRule.On(Rule, [Stay("2026-05-01", "2026-06-02"), other]));

        Assert.Contains("from 2026-06-01 00:00:00 to 2026-06-02 00:00:00 (1 d)", entry.Message.En, StringComparison.Ordinal);
        Assert.EndsWith("有两种去向，互相矛盾。", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gap_is_told()
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, [Stay("2026-05-01", "2026-06-01"), Stay("2026-06-02", null)]));

        Assert.Contains("from 2026-06-01 00:00:00 to 2026-06-02 00:00:00 (1 d)", entry.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void One_gap_stands_alone_and_further_ones_are_counted()
    {
        var one = Assert.Single(OneJoinedRule.On(Rule, [Stay("2026-05-01", "2026-06-01"), Stay("2026-06-02", null)])).Message;
        var two = Assert.Single(OneJoinedRule.On(Rule, [Stay("2026-05-01", "2026-06-01"), Stay("2026-06-02", "2026-06-03"), Stay("2026-06-04", null)])).Message;

        Assert.EndsWith("去向不明。", one.Zh, StringComparison.Ordinal);
        Assert.EndsWith("(1 d).", one.En, StringComparison.Ordinal);
        Assert.EndsWith("去向不明；另有 1 段。", two.Zh, StringComparison.Ordinal);
        Assert.EndsWith("(1 d); and 1 more.", two.En, StringComparison.Ordinal);
    }

    private static Verdict On(params Custody[] stays) => OneJoinedRule.Verdict(Rule, stays);

    private static Custody Stay(string from, string? to) => new()
    {
        Item = "1",
        Holder = Zhang,
        Place = "甲室",
        From = At(from),
        To = to is null ? null : At(to),
    };
}
