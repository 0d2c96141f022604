using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Receipt in fifteen minutes (B4.1).</summary>
public sealed class ReceiptCases
{
    private static readonly DateTimeOffset Evening = At("20:00:00");

    [Theory, OnBothExecutors]
    public void R01_A_receipt_on_the_last_instant_is_in_time(RuleExecutor executor) =>
        Assert.Equal(Verdict.Compliant, Receipt(executor, Incoming(At("09:00:00"), At("09:15:00")), Evening));

    [Theory, OnBothExecutors]
    public void R02_One_tick_later_is_late(RuleExecutor executor) =>
        Assert.Equal(Verdict.Violated, Receipt(executor, Incoming(At("09:00:00"), At("09:15:00.0000001")), Evening));

    [Theory, OnBothExecutors]
    public void R03_A_missing_receipt_is_no_breach_before_it_is_due(RuleExecutor executor)
    {
        var entry = new Office(executor).Entry(Incoming(At("09:00:00"), null), "B4.1.a", At("09:14:59"))!;

        Assert.Equal(Verdict.Pending, entry.Verdict);
        Assert.Equal(At("09:15:00"), entry.Due!.Value.Due);
    }

    [Theory]
    [OnBothExecutors("09:15:00", Verdict.Pending)]
    [OnBothExecutors("09:15:00.0000001", Verdict.Violated)]
    public void R04_A_missing_receipt_becomes_a_breach_by_the_passing_of_time_alone(
        RuleExecutor executor, string asOf, Verdict expected) =>
        Assert.Equal(expected, Receipt(executor, Incoming(At("09:00:00"), null), At(asOf)));

    [Theory]
    [OnBothExecutors("9:14", Verdict.Compliant)]
    [OnBothExecutors("9:15", Verdict.Indeterminate)]
    [OnBothExecutors("9:16", Verdict.Violated)]
    public void R05_Of_times_written_to_the_minute_the_seconds_are_not_known(
        RuleExecutor executor, string receipt, Verdict expected) =>
        Assert.Equal(expected, Receipt(executor, Incoming(Minute("9:00"), Minute(receipt)), Evening));

    [Theory]
    [OnBothExecutors("9:15", Verdict.Compliant)]
    [OnBothExecutors("9:16", Verdict.Violated)]
    public void R05_Read_leniently_a_minute_is_its_first_instant(RuleExecutor executor, string receipt, Verdict expected) =>
        Assert.Equal(
            expected,
            Receipt(executor, Incoming(Minute("9:00"), Minute(receipt)), Evening, ("MinutePrecision", "Lenient")));

    [Theory, OnBothExecutors]
    public void R06_A_receipt_before_the_reception_is_a_contradiction_and_not_a_receipt(RuleExecutor executor)
    {
        var entry = new Office(executor).Entry(Incoming(At("09:00:00"), At("08:58:00")), "B4.1.a", Evening)!;

        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Equal("ReceiptWithinFifteenMinutes", Assert.Single(entry.Errors).Rule);
    }

    [Theory, OnBothExecutors]
    public void R07_Instants_are_compared_and_not_what_the_wall_clocks_said(RuleExecutor executor)
    {
        var received = new DateTimeOffset(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);

        Assert.Equal(Verdict.Compliant, Receipt(executor, Incoming(received, At("09:15:00")), Evening));
        Assert.Equal(Verdict.Violated, Receipt(executor, Incoming(received, After(At("09:15:00"))), Evening));
    }

    [Theory, OnBothExecutors]
    public void R08_The_limit_runs_through_the_turn_of_the_year(RuleExecutor executor)
    {
        var telegram = Incoming(At("2025-12-31 23:50:00"), At("2026-01-01 00:05:00"));

        Assert.Equal(Verdict.Compliant, Receipt(executor, telegram, Evening));
    }

    [Theory]
    [OnBothExecutors(TelegramColumns.None, Verdict.Compliant)]
    [OnBothExecutors(TelegramColumns.Title, Verdict.Violated)]
    public void R11_An_outgoing_telegram_owes_no_receipt_but_its_row_is_filled_in(
        RuleExecutor executor, TelegramColumns blank, Verdict row)
    {
        var telegram = new Telegram { Direction = TelegramDirection.Outgoing, SentAt = At("09:00:00"), BlankColumns = blank };

        Assert.Equal(Verdict.NotApplicable, Receipt(executor, telegram, Evening));
        Assert.Equal(row, new Office(executor).Of(telegram, "B4.2.b", Evening));
    }

    [Theory]
    [OnBothExecutors("Complete", Verdict.Compliant)]
    [OnBothExecutors("FirstContact", Verdict.Violated)]
    public void R13_The_minutes_run_from_the_complete_reception_unless_read_from_the_first_contact(
        RuleExecutor executor, string start, Verdict expected)
    {
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            FirstContactAt = At("10:00:00"),
            ReceivedAt = At("10:12:00"),
            ReceiptSentAt = At("10:20:00"),
        };

        Assert.Equal(expected, Receipt(executor, telegram, Evening, ("ReceiptStart", start)));
    }

    [Theory, OnBothExecutors]
    public void R14_Nights_and_holidays_make_no_difference(RuleExecutor executor) =>
        Assert.Equal(
            Verdict.Violated,
            Receipt(executor, Incoming(At("2026-02-17 03:10:00"), At("2026-02-17 03:40:00")), Evening));

    [Theory, OnBothExecutors]
    public void R15_With_no_time_of_reception_nothing_is_compliant(RuleExecutor executor)
    {
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            ReceiptSentAt = At("09:10:00"),
            BlankColumns = TelegramColumns.ReceivedAt,
        };
        var entry = new Office(executor).Entry(telegram, "B4.1.a", Evening)!;

        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Equal(["receivedAt"], entry.Missing);
        Assert.Equal(Verdict.Violated, new Office(executor).Of(telegram, "B4.2.b", Evening));
    }

    [Theory, OnBothExecutors]
    public void R12_Of_a_telegram_sent_twice_the_first_complete_reception_counts(RuleExecutor executor)
    {
        var again = new Telegram
        {
            Number = "机发〔2026〕12号",
            Direction = TelegramDirection.Incoming,
            ReceivedAt = At("10:20"),
            FirstReceivedAt = At("10:00"),
            ReceiptSentAt = At("10:30"),
        };
        var entry = new Office(executor).Entry(again, "B4.1.a", Evening)!;

        Assert.Equal(Verdict.Violated, entry.Verdict);
        Assert.Equal(At("10:15"), entry.Due!.Value.Due);
    }

    [Theory]
    [OnBothExecutors("None", Verdict.Indeterminate)]
    [OnBothExecutors("MachineLog", Verdict.Violated)]
    public void V12_Where_the_register_and_the_log_of_the_line_do_not_agree_neither_counts_unless_so_read(
        RuleExecutor executor, string preferred, Verdict expected)
    {
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            ReceivedAt = At("09:00"),
            ReceiptSentAt = At("09:10"),
            ReceiptLoggedAt = At("09:20"),
        };
        var entry = new Office(executor).Entry(telegram, "B4.1.a", Evening, ("Prefer", preferred))!;

        Assert.Equal(expected, entry.Verdict);
        if (expected == Verdict.Indeterminate)
        {
            Assert.Equal((At("09:10"), At("09:20")), (entry.FulfilledAt!.Value.Earliest, entry.FulfilledAt!.Value.Latest));
            Assert.Contains("09:10", entry.Message.Zh, StringComparison.Ordinal);
            Assert.Contains("09:20", entry.Message.Zh, StringComparison.Ordinal);
        }
    }

    private static Verdict Receipt(
        RuleExecutor executor, Telegram telegram, DateTimeOffset asOf, params (string Key, string Value)[] options) =>
        new Office(executor).Of(telegram, "B4.1.a", asOf, options);

    private static Telegram Incoming(RecordedTime received, RecordedTime? receipt) => new()
    {
        Id = "1",
        Direction = TelegramDirection.Incoming,
        Precedence = TelegramPrecedence.Ordinary,
        ReceivedAt = received,
        ReceiptSentAt = receipt,
    };
}
