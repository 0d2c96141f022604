namespace Jiyao.Rules.Auditing;

/// <summary>
/// The acts that a record tells of. They are judged by the very prohibitions that a decision uses, so that no rule is written twice.
/// </summary>
internal static class RecordedActs
{
    public static AccessRequest<Telegram>? Of(Fact record) => record is Telegram { RegisterTellsForm: true } telegram ? Transmission(telegram) : null;

    // Every telegram in the register was transmitted, whichever way it went. Where no column tells how, the act is not recorded.
    private static AccessRequest<Telegram> Transmission(Telegram telegram) => new()
    {
        Id = telegram.Id,
        Source = telegram.Source,
        Subject = telegram.Handler,
        Action = SecrecyAction.Transmit,
        Resource = telegram,
        At = telegram.SentAt ?? telegram.ReceivedAt ?? RecordedTime.Illegible,
    };
}
