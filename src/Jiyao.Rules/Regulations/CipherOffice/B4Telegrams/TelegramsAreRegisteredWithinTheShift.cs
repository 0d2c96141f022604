namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>A telegram is entered in the register before the shift in which it came or went is over.</summary>
[Clause("B4.2.a")]
public sealed class TelegramsAreRegisteredWithinTheShift(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        IEnumerable<DutyShift> shifts = default!;

        When()
            .Match(() => telegram, t => t.RegisteredAt != null, t => options.RegisterWithin == RegisterWithin.ShiftEnd)
            .Query(() => shifts, q => q.Match<DutyShift>(s => s.Post == DutyPost.Principal).Collect());

        Then()
            .Oblige(() => telegram, Duty.RegisterTelegram, due: t => Registration.ShiftEnd(t, shifts, options.MinutePrecision), fulfilled: t => t.RegisteredAt);
    }
}
