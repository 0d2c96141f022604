namespace Jiyao.Rules.Samples.DeadlineWatch;

/// <summary>The telegrams that are not finished; a real application reads its own register.</summary>
internal sealed class TelegramInbox(TimeProvider clock)
{
    public IReadOnlyList<Telegram> Open { get; } =
    [
        new() { Id = "017", Direction = TelegramDirection.Incoming, Precedence = TelegramPrecedence.ExtraUrgent, ReceivedAt = clock.GetLocalNow().AddMinutes(-10) },
        new() { Id = "018", Direction = TelegramDirection.Incoming, Precedence = TelegramPrecedence.Ordinary, ReceivedAt = clock.GetLocalNow().AddDays(-2) },
    ];
}
