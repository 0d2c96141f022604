using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Reporting to the head of the cipher room (B4.3.a).</summary>
public sealed class ReportingCases
{
    private static readonly DateTimeOffset NextDay = At("2026-03-11 12:00");

    [Theory]
    [OnBothExecutors("10:10", Verdict.Compliant)]
    [OnBothExecutors("10:15", Verdict.Compliant)]
    [OnBothExecutors("10:15:00.0000001", Verdict.Violated)]
    public void W01_The_head_is_told_of_an_extra_urgent_telegram_within_fifteen_minutes(
        RuleExecutor executor, string told, Verdict expected) =>
        Assert.Equal(expected, Report(executor, Telegram(TelegramPrecedence.ExtraUrgent, null, At(told))));

    [Theory]
    [OnBothExecutors("30min", "10:30", Verdict.Compliant)]
    [OnBothExecutors("30min", "10:30:00.0000001", Verdict.Violated)]
    [OnBothExecutors("BeforeCompletion", "17:00", Verdict.Compliant)]
    [OnBothExecutors("BeforeCompletion", "17:00:00.0000001", Verdict.Violated)]
    public void W01_More_time_may_be_allowed(RuleExecutor executor, string within, string told, Verdict expected) =>
        Assert.Equal(
            expected,
            Report(executor, Telegram(TelegramPrecedence.ExtraUrgent, null, At(told)), ("HeadReportWithin", within)));

    [Theory, OnBothExecutors]
    public void W02_A_flash_telegram_stands_above_extra_urgent(RuleExecutor executor) =>
        Assert.Equal(Verdict.Violated, Report(executor, Telegram(TelegramPrecedence.Flash, false, null)));

    [Theory, OnBothExecutors]
    public void W03_Importance_alone_is_enough(RuleExecutor executor)
    {
        Assert.Equal(Verdict.Violated, Report(executor, Telegram(TelegramPrecedence.Ordinary, true, null)));
        Assert.Equal(Verdict.NotApplicable, Report(executor, Telegram(TelegramPrecedence.Ordinary, false, null)));
    }

    [Theory, OnBothExecutors]
    public void W04_Importance_not_recorded_is_not_unimportance(RuleExecutor executor)
    {
        var entry = new Office(executor).Entry(Telegram(TelegramPrecedence.Urgent, null, null), "B4.3.a", NextDay)!;

        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Equal(["isImportant"], entry.Missing);
    }

    [Theory]
    [OnBothExecutors(true, Verdict.Compliant)]
    [OnBothExecutors(false, Verdict.Violated)]
    public void W05_A_head_who_receives_it_knows_of_it(RuleExecutor executor, bool isHead, Verdict expected)
    {
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = TelegramPrecedence.Flash,
            ReceivedAt = At("10:00"),
            Handler = new Person { Id = "7", Roles = isHead ? [new(Role.CipherRoomHead)] : [new(Role.PrincipalDuty)] },
        };

        Assert.Equal(expected, Report(executor, telegram));
    }

    private static Verdict Report(
        RuleExecutor executor, Telegram telegram, params (string Key, string Value)[] options) =>
        new Office(executor).Of(telegram, "B4.3.a", NextDay, options);

    private static Telegram Telegram(TelegramPrecedence precedence, bool? isImportant, RecordedTime? told) => new()
    {
        Direction = TelegramDirection.Incoming,
        Precedence = precedence,
        IsImportant = isImportant,
        ReceivedAt = At("10:00"),
        ReportedAt = told,
        CompletedAt = At("17:00"),
    };
}
