namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>
/// When the limit of an incoming telegram passes, some record shows that it was being handled. Whether it was finished in time is judged
/// under B4.4.a to B4.4.d.
/// </summary>
[Clause("B4.4.e")]
public sealed class NoTelegramIsOverlooked(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        var handling = new HandlingLimits(options);

        When()
            .Match(() => telegram, t => t.Direction == TelegramDirection.Incoming);

        Then()
            .Oblige(() => telegram, Duty.RecordHandling, due: t => handling.FirstTraceDue(t), fulfilled: t => t.FirstHandledAt());
    }
}
