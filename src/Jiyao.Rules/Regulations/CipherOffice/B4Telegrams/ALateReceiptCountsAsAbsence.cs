namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>
/// A receipt that is late counts as absence from post of whoever was principal, or had not handed the telegram over. Where no presence was
/// recorded, <see cref="ALateReceiptCountsAsAbsenceByTheRoster"/> goes by the roster.
/// </summary>
[Clause("B4.1.b"), HoldsWithout(typeof(HandOver), typeof(DutyShift))]
public sealed class ALateReceiptCountsAsAbsence(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        AuditPeriod period = default!;
        IEnumerable<DutyPresence> stays = default!;
        IEnumerable<DutyShift> shifts = default!;
        IEnumerable<HandOver> handOvers = default!;
        Absentee absentee = default!;
        var absence = new Absence(options);

        When()
            .Match(() => telegram, t => t.Direction == TelegramDirection.Incoming, t => absence.MayBeLate(t))
            .Query(() => stays, q => q.Match<DutyPresence>().Collect())
            .Query(() => shifts, q => q.Match<DutyShift>().Collect())
            .Query(() => handOvers, q => q.Match<HandOver>().Collect())
            .Match(() => period)
            .Query(() => absentee, q => q
                .Match<AuditPeriod>(p => (stays.Any() || !shifts.Any()) && absence.IsLate(telegram, p) == true)
                .Select(p => absence.Of(telegram, stays, shifts, handOvers))
                .SelectMany(absentees => absentees));

        Then()
            .Prohibit(() => absentee, FindingMarks.AbsentFromPost, details: a => a.Text());
    }
}
