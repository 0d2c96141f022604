namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>By another reading: a telegram is entered in the register on the day it came or went.</summary>
[Clause("B4.2.a")]
public sealed class TelegramsAreRegisteredTheSameDay(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;

        When()
            .Match(() => telegram, t => t.RegisteredAt != null, t => options.RegisterWithin == RegisterWithin.SameDay);

        Then()
            .Oblige(() => telegram, Duty.RegisterTelegram, due: t => Registration.SameDay(t), fulfilled: t => t.RegisteredAt);
    }
}
