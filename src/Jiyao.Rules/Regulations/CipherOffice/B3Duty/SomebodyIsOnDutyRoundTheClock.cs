namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Somebody is on duty at every instant of every day.</summary>
[Clause("B3.1.a")]
public sealed class SomebodyIsOnDutyRoundTheClock(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<DutyPresence> stays = default!;
        Watch watch = default!;
        DutyWindow day = default!;

        When()
            .Query(() => stays, q => q.Match<DutyPresence>().Collect())
            .Let(() => watch, () => Watch.OnDuty(stays, options.GapTolerance))
            .Query(() => day, q => q
                .Match<AuditPeriod>(p => options.CoverageFrom == CoverageFrom.Presence)
                .SelectMany(p => DutyWindow.Days(p)));

        Then()
            .Oblige(() => day, Duty.BeOnDuty, kept: d => watch.Kept(d), details: d => watch.Gaps(d));
    }
}
