namespace Jiyao.Rules.Benchmarks.Deadlines;

/// <summary>What is owed on a telegram, computed in plain C# under the default readings: the clause, the duty, by when, and when it was done.</summary>
internal sealed record OwedDuty(string Clause, Duty Duty, RecordedTime? Due, RecordedTime? Done);

/// <summary>The clauses of <see cref="TelegramRules"/> the way a careful developer writes them for these readings alone.</summary>
internal static class HandWrittenDeadlines
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    public static List<OwedDuty> Of(Telegram telegram)
    {
        List<OwedDuty> owed = [];
        if (telegram.Direction != TelegramDirection.Incoming) return owed;
        var (precedence, received) = (telegram.Precedence, telegram.ReceivedAt);
        var soon = received?.Plus(Quarter);
        owed.Add(new("B4.1.a", Duty.SendReceipt, soon, telegram.ReceiptSentAt));
        if (telegram.IsImportant == true || precedence >= TelegramPrecedence.ExtraUrgent)
            owed.Add(new("B4.3.a", Duty.ReportToHead, soon, telegram.HeadInformedAt()));
        if (precedence == TelegramPrecedence.Flash)
            owed.Add(new("B4.4.d", Duty.BeginHandling, soon, telegram.HandlingBegan()));
        if (precedence is { } known)
            owed.Add(new(Clause(known), Duty.CompleteHandling, received?.Plus(Limit(known)), Completion(telegram)));
        return owed;
    }

    public static string Clause(TelegramPrecedence precedence) => precedence switch
    {
        TelegramPrecedence.Ordinary => "B4.4.a",
        TelegramPrecedence.Urgent => "B4.4.b",
        TelegramPrecedence.ExtraUrgent => "B4.4.c",
        _ => "B4.4.d",
    };

    public static TimeSpan Limit(TelegramPrecedence precedence) => TimeSpan.FromDays(precedence switch
    {
        TelegramPrecedence.Ordinary => 3,
        TelegramPrecedence.Urgent => 2,
        _ => 1,
    });

    public static RecordedTime? Completion(Telegram telegram) =>
        telegram.Outcome == TelegramOutcome.Forwarded ? null : telegram.CompletedAt;
}
