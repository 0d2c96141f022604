namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>Where no record of presence was kept, the roster alone tells whose absence from post a late receipt is.</summary>
[Clause("B4.1.b"), HoldsWithout(typeof(HandOver), typeof(DutyPresence))]
public sealed class ALateReceiptCountsAsAbsenceByTheRoster(CipherOfficeOptions options) : Rule
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
                .Match<AuditPeriod>(p => !stays.Any() && absence.IsLate(telegram, p) == true)
                .Select(p => absence.Of(telegram, stays, shifts, handOvers))
                .SelectMany(absentees => absentees));

        Then()
            .Prohibit(() => absentee, FindingMarks.AbsentFromPost, details: a => a.Text());
    }
}
