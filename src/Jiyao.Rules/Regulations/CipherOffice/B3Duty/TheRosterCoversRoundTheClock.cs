namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>By the reading that goes by the roster: somebody is put on duty for every instant of every day.</summary>
[Clause("B3.1.a")]
public sealed class TheRosterCoversRoundTheClock(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<DutyShift> shifts = default!;
        AuditPeriod period = default!;
        Watch watch = default!;
        DutyWindow day = default!;

        When()
            .Query(() => shifts, q => q.Match<DutyShift>().Collect())
            .Match(() => period)
            .Let(() => watch, () => Watch.OnRoster(shifts, period, options.GapTolerance))
            .Query(() => day, q => q
                .Match<AuditPeriod>(p => options.CoverageFrom == CoverageFrom.Roster)
                .SelectMany(p => DutyWindow.Days(p)));

        Then()
            .Oblige(() => day, Duty.BeOnDuty, kept: d => watch.Kept(d), details: d => watch.Gaps(d));
    }
}
