namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>An incoming 特急 telegram is finished within one day.</summary>
[Clause("B4.4.c")]
public sealed class ExtraUrgentTelegramsAreFinishedInOneDay(CipherOfficeOptions options) : Rule
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
                t => handling.Governing(t) == TelegramPrecedence.ExtraUrgent);

        Then()
            .Oblige(() => telegram, Duty.CompleteHandling, due: t => handling.Due(t), fulfilled: t => handling.Completion(t));
    }
}
