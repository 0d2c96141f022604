namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>Every telegram that the line recorded stands in the register, by the end of the shift or else of the day.</summary>
[Clause("B4.2.a"), HoldsWithout(typeof(DutyShift))]
public sealed class WhatTheLineRecordedIsRegistered(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        LineEvent recorded = default!;
        AuditPeriod period = default!;
        IEnumerable<Telegram> rows = default!;
        IEnumerable<DutyShift> shifts = default!;

        When()
            .Match(() => recorded, e => e.IsReceipt == false)
            .Query(() => rows, q => q.Match<Telegram>(t => t.Number == recorded.Number).Collect())
            .Query(() => shifts, q => q.Match<DutyShift>(s => s.Post == DutyPost.Principal).Collect())
            .Match(() => period);

        Then()
            .Oblige(
                () => recorded,
                Duty.RegisterTelegram,
                due: e => Registration.Due(e, shifts, options.RegisterWithin),
                kept: e => Registration.IsIn(rows, period),
                details: e => Registration.Text(e));
    }
}
