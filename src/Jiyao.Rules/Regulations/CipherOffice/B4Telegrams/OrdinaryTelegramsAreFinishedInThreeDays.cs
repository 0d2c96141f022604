namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>An incoming telegram marked 平急, or not at all, is finished within three days.</summary>
[Clause("B4.4.a")]
public sealed class OrdinaryTelegramsAreFinishedInThreeDays(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        var handling = new HandlingLimits(options);

        When()
            .Match(
                () => telegram,
                t => t.Direction == TelegramDirection.Incoming,
                t => handling.Governing(t) == TelegramPrecedence.Ordinary);

        Then()
            .Oblige(() => telegram, Duty.CompleteHandling, due: t => handling.Due(t), fulfilled: t => handling.Completion(t));
    }
}
