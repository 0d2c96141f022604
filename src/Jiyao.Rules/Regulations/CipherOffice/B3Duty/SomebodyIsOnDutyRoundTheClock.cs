namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Somebody is on duty at every instant of every day.</summary>
[Clause("B3.1.a"), HoldsWithout(typeof(DutyShift))]
public sealed class SomebodyIsOnDutyRoundTheClock(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<DutyPresence> stays = default!;
        IEnumerable<DutyShift> shifts = default!;
        AuditPeriod period = default!;
        Watch watch = default!;
        DutyNotes notes = default!;
        DutyWindow day = default!;

        When()
            .Query(() => stays, q => q.Match<DutyPresence>().Collect())
            .Query(() => shifts, q => q.Match<DutyShift>().Collect())
            .Match(() => period)
            .Let(() => watch, () => Watch.OnDuty(stays, period, options))
            .Let(() => notes, () => DutyNotes.Of(stays, shifts, period))
            .Query(() => day, q => q
                .Match<AuditPeriod>(p => options.CoverageFrom == CoverageFrom.Presence)
                .SelectMany(p => DutyWindow.Days(p)));

        Then()
            .Oblige(() => day, Duty.BeOnDuty, kept: d => watch.Kept(d), details: d => notes.After(watch.Gaps(d), d));
    }
}
