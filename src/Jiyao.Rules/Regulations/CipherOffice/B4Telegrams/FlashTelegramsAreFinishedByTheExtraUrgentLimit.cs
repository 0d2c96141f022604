namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>An incoming 特提 telegram is finished no later than a 特急 one would have to be.</summary>
[Clause("B4.4.d")]
public sealed class FlashTelegramsAreFinishedByTheExtraUrgentLimit(CipherOfficeOptions options) : Rule
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
                t => handling.Governing(t) == TelegramPrecedence.Flash);

        Then()
            .Oblige(() => telegram, Duty.CompleteHandling, due: t => handling.Due(t), fulfilled: t => handling.Completion(t));
    }
}
