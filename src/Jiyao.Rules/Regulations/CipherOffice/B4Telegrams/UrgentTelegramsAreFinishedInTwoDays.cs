namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>An incoming 加急 telegram is finished within two days.</summary>
[Clause("B4.4.b")]
public sealed class UrgentTelegramsAreFinishedInTwoDays(CipherOfficeOptions options) : Rule
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
                t => handling.Governing(t) == TelegramPrecedence.Urgent);

        Then()
            .Oblige(() => telegram, Duty.CompleteHandling, due: t => handling.Due(t), fulfilled: t => handling.Completion(t));
    }
}
