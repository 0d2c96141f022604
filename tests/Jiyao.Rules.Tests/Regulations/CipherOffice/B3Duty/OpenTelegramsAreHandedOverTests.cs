using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class OpenTelegramsAreHandedOverTests
{
    private static readonly OpenTelegramsAreHandedOver Rule = new(new() { HandoverAck = HandoverAck.ListedOnly });

    [Theory]
    [InlineData("19:59:59", null, Verdict.Violated)]
    [InlineData("20:00", null, Verdict.Violated)]
    [InlineData("20:00:01", null, Verdict.Compliant)]
    [InlineData("10:00", "20:00", Verdict.Compliant)]
    [InlineData("10:00", "20:00:01", Verdict.Violated)]
    public void A_telegram_that_came_in_by_the_hand_over_and_was_not_finished_by_it_is_listed(string received, string? done, Verdict expected) =>
        Assert.Equal(expected, On(HandOver([]), Telegram("T8", received, done)));

    [Fact]
    public void Which_was_left_out_is_told()
    {
        var message = Assert.Single(OneJoinedRule.On(Rule, [HandOver(["T7"]), Telegram("T7"), Telegram("T8")])).Message;

        Assert.EndsWith("来报未交接：T8。", message.Zh, StringComparison.Ordinal);
        Assert.EndsWith("Telegrams not handed over: T8.", message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_five_are_told_and_the_others_counted() => Assert.EndsWith(
        "来报未交接：T0、T1、T2、T3、T4，另有 2 份。",
        Assert.Single(OneJoinedRule.On(Rule, [HandOver([]), .. Enumerable.Range(0, 7).Select(i => Telegram($"T{i}"))])).Message.Zh,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("云机发〔2026〕8号")]
    [InlineData("云机发[2026]第008号")]
    [InlineData("0008")]
    [InlineData("关于防汛的通知")]
    public void A_list_names_it_by_its_number_its_serial_or_its_title(string entry)
    {
        var telegram = new Telegram
        {
            Id = "0008",
            Number = "云机发〔2026〕8号",
            Title = "关于防汛的通知",
            Direction = TelegramDirection.Incoming,
            ReceivedAt = At("10:00"),
        };

        Assert.Equal(Verdict.Compliant, On(HandOver([entry]), telegram));
    }

    [Fact]
    public void Words_that_name_no_telegram_may_mean_it()
    {
        Assert.Equal(Verdict.Indeterminate, On(HandOver(["某件待复"]), Telegram("T8")));
        Assert.Equal(Verdict.Indeterminate, On(HandOver(["T7", "某件待复"]), Telegram("T7"), Telegram("T8")));
        Assert.Equal(Verdict.Compliant, On(HandOver(["T8", "某件待复"]), Telegram("T8")));
        Assert.EndsWith(
            "来报是否交接存疑：T8。", Assert.Single(OneJoinedRule.On(Rule, [HandOver(["某件待复"]), Telegram("T8")])).Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_one_was_open_that_the_register_does_not_tell_is_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(HandOver([]), Telegram("T8", null)));
        Assert.Equal(Verdict.Indeterminate, On(HandOver([]), new Telegram { Id = "T8", ReceivedAt = At("10:00") }));
        Assert.Equal(Verdict.Indeterminate, On(HandOver([]), new Telegram { Id = "T8", Direction = TelegramDirection.Incoming, ReceivedAt = At("10:00"), CompletedAt = RecordedTime.Illegible }));
        Assert.Equal(Verdict.Indeterminate, On(HandOver([]), new Telegram { Id = "T8", Direction = TelegramDirection.Incoming, ReceivedAt = At("10:00"), Outcome = TelegramOutcome.Completed }));
        Assert.Equal(Verdict.Indeterminate, On(HandOver(null), Telegram("T8")));
        Assert.Equal(Verdict.Indeterminate, On(new HandOver { OpenItems = [], ListedItems = [] }, Telegram("T8")));
        Assert.Equal(Verdict.Violated, On(HandOver([]), Telegram("T8", null), Telegram("T9")));
    }

    [Fact]
    public void One_that_bears_no_name_is_left_out_too() => Assert.Equal(
        Verdict.Violated, On(HandOver([]), new Telegram { Direction = TelegramDirection.Incoming, ReceivedAt = At("10:00") }));

    [Fact]
    public void What_is_not_known_of_the_open_items_or_of_another_hand_over_hides_no_telegram_left_out()
    {
        Assert.Equal(Verdict.Violated, On(new HandOver { PlannedAt = At("20:00"), ListedItems = [] }, Telegram("T8")));
        Assert.Single(OneJoinedRule.On(Rule, [HandOver(null), HandOver([]), Telegram("T8")]), entry => entry.Verdict == Verdict.Violated);
    }

    [Fact]
    public void Who_signed_first_before_the_planned_time_may_have_left_before_it_came()
    {
        var left = new HandOver { PlannedAt = At("20:00"), OutgoingSignedAt = At("19:50"), OpenItems = [], ListedItems = [] };

        Assert.Equal(Verdict.Violated, On(left, Telegram("T8", "19:50")));
        Assert.Equal(Verdict.Indeterminate, On(left, Telegram("T8", "19:55")));
    }

    [Fact]
    public void An_acknowledged_list_that_names_another_telegram_leaves_this_one_out() => Assert.Equal(
        Verdict.Violated,
        OneJoinedRule.Verdict(
            new OpenTelegramsAreHandedOver(new()),
            [
                new HandOver { PlannedAt = At("20:00"), OpenItems = [], ListedItems = ["T8"], AcknowledgedItems = ["T7"] },
                Telegram("T7", "10:00", "11:00"), Telegram("T8"),
            ]));

    [Fact]
    public void Until_the_outgoing_officer_has_left_it_may_still_have_come_in_time()
    {
        var early = new HandOver { PlannedAt = At("20:00"), IncomingSignedAt = At("19:50"), OutgoingSignedAt = At("20:10"), OpenItems = [], ListedItems = [] };

        Assert.Equal(Verdict.Violated, On(early, Telegram("T8", "19:50")));
        Assert.Equal(Verdict.Indeterminate, On(early, Telegram("T8", "20:10")));
        Assert.Equal(Verdict.Compliant, On(early, Telegram("T8", "20:10:01")));
        Assert.Equal(Verdict.Indeterminate, On(early, Telegram("T8", "10:00", "20:10")));
        Assert.Equal(Verdict.Compliant, On(early, Telegram("T8", "10:00", "19:50")));
    }

    [Theory]
    [InlineData(CompletionReading.Completed, Verdict.Violated)]
    [InlineData(CompletionReading.Forwarded, Verdict.Compliant)]
    public void Whether_one_that_was_passed_on_is_finished_is_a_reading(CompletionReading reading, Verdict expected) => Assert.Equal(
        expected,
        OneJoinedRule.Verdict(
            new OpenTelegramsAreHandedOver(new() { Done = reading }),
            [
                HandOver([]),
                new Telegram { Id = "T8", Direction = TelegramDirection.Incoming, ReceivedAt = At("10:00"), CompletedAt = At("11:00"), Outcome = TelegramOutcome.Forwarded },
            ]));

    [Fact]
    public void It_is_acknowledged_too_as_far_as_that_is_asked()
    {
        var rule = new OpenTelegramsAreHandedOver(new());
        HandOver Of(string[]? acknowledged) => new() { PlannedAt = At("20:00"), OpenItems = [], ListedItems = ["T8"], AcknowledgedItems = acknowledged };

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(rule, [Of(["T8"]), Telegram("T8")]));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(rule, [Of([]), Telegram("T8")]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(rule, [Of(null), Telegram("T8")]));
        Assert.Equal(Verdict.Compliant, On(Of(null), Telegram("T8")));
    }

    [Fact]
    public void What_the_record_itself_has_as_open_is_asked_once()
    {
        var handOver = new HandOver { PlannedAt = At("20:00"), OpenItems = ["T8"], ListedItems = [] };
        var entry = Assert.Single(OneJoinedRule.On(Rule, [handOver, Telegram("T8")]));

        Assert.Equal(Verdict.Violated, entry.Verdict);
        Assert.EndsWith("未交接：T8。", entry.Message.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("来报未交接", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Outgoing_telegrams_are_none_of_its_but_a_list_may_name_them()
    {
        var sent = new Telegram { Id = "T7", Direction = TelegramDirection.Outgoing, SentAt = At("10:00") };

        Assert.Equal(Verdict.Compliant, On(HandOver([]), sent));
        Assert.Equal(Verdict.Violated, On(HandOver(["T7"]), sent, Telegram("T8")));
    }

    [Fact]
    public void Before_a_hand_over_nothing_is_handed_over_and_without_telegrams_another_rule_judges()
    {
        Assert.Empty(OneJoinedRule.On(Rule, [HandOver([]), Telegram("T8")], asOf: "2026-03-10 19:59:59"));
        Assert.Empty(OneJoinedRule.On(Rule, [HandOver([])]));
        Assert.Empty(OneJoinedRule.On(new OpenItemsAreHandedOver(new()), [HandOver([]), Telegram("T8")]));
    }

    [Fact]
    public void Of_many_telegrams_and_hand_overs_each_is_asked_of_those_that_were_open()
    {
        // One comes each hour and is done two hours later; each hand-over lists the two that are open, but for the last.
        var telegrams = Enumerable.Range(0, 100).Select(i => new Telegram
        {
            Id = $"T{i}",
            Direction = TelegramDirection.Incoming,
            ReceivedAt = At("00:00").AddHours(i),
            CompletedAt = At("00:00").AddHours(i + 2),
        });
        var handOvers = Enumerable.Range(1, 40).Select(i => new HandOver
        {
            Id = $"{i}",
            PlannedAt = At("00:30").AddHours(2 * i),
            OpenItems = [],
            ListedItems = i == 40 ? ["T80"] : [$"T{2 * i}", $"T{(2 * i) - 1}"],
        });
        var entries = OneJoinedRule.On(Rule, [.. telegrams.Reverse(), .. handOvers]);

        var left = Assert.Single(entries, entry => entry.Verdict != Verdict.Compliant);
        Assert.Equal(("40", Verdict.Violated), (left.Fact.Id, left.Verdict));
        Assert.EndsWith("来报未交接：T79。", left.Message.Zh, StringComparison.Ordinal);
    }

    private static Verdict On(params Fact[] facts) => OneJoinedRule.Verdict(Rule, facts);

    private static HandOver HandOver(string[]? listed) => new() { PlannedAt = At("20:00"), OpenItems = [], ListedItems = listed };

    private static Telegram Telegram(string id, string? received = "10:00", string? done = null) => new()
    {
        Id = id,
        Direction = TelegramDirection.Incoming,
        ReceivedAt = received is null ? null : At(received),
        CompletedAt = done is null ? null : At(done),
    };
}
