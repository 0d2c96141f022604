namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The handling of an incoming 特提 telegram begins at once.</summary>
[Clause("B4.4.d")]
public sealed class FlashTelegramsAreBegunAtOnce(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        var reception = new ReceptionLimits(options);
        var handling = new HandlingLimits(options);

        When()
            .Match(
                () => telegram,
                t => t.Direction == TelegramDirection.Incoming,
                t => handling.Governing(t) == TelegramPrecedence.Flash);

        Then()
            .Oblige(() => telegram, Duty.BeginHandling, due: t => reception.BeginDue(t), fulfilled: t => t.HandlingBegan());
    }
}
