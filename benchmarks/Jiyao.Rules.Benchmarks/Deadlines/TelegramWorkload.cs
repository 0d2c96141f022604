namespace Jiyao.Rules.Benchmarks.Deadlines;

/// <summary>Telegrams made with a seed, one in ten outgoing, one in twenty of the incoming late with something.</summary>
internal static class TelegramWorkload
{
    public static DateTimeOffset Start { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    public static Telegram[] Make(int count)
    {
        var random = new Random(20260310);
        return [.. Enumerable.Range(0, count).Select(i => random.Next(10) == 0 ? Outgoing(i) : Incoming(i, random))];
    }

    private static Telegram Outgoing(int i) => new() { Direction = TelegramDirection.Outgoing, SentAt = Start.AddSeconds(30 * i) };

    private static Telegram Incoming(int i, Random random)
    {
        var received = Start.AddSeconds(30 * i);
        var late = random.Next(20) == 0 ? random.Next(1, 4) : 0;
        return new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = (TelegramPrecedence)random.Next(4),
            IsImportant = random.Next(10) == 0,
            ReceivedAt = received,
            ReceiptSentAt = received.AddMinutes(late == 1 ? 16 : random.Next(1, 16)),
            ReportedAt = late == 2 ? null : received.AddMinutes(random.Next(1, 16)),
            HandlingStartedAt = received.AddMinutes(random.Next(1, 16)),
            CompletedAt = received.AddHours(late == 3 ? 100 : random.Next(1, 25)),
            Outcome = TelegramOutcome.Completed,
        };
    }
}
