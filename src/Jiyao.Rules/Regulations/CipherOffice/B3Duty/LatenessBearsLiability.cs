namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Whoever comes late, leaves early or stays away answers for it.</summary>
[Clause("B3.3.c"), HoldsWithout(typeof(DutyShift))]
public sealed class LatenessBearsLiability(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<DutyPresence> stays = default!;
        IEnumerable<DutyShift> shifts = default!;
        Attendance attendance = default!;

        When()
            .Query(() => stays, q => q.Match<DutyPresence>().Collect())
            .Query(() => shifts, q => q.Match<DutyShift>().Collect())
            .Query(() => attendance, q => q
                .Match<AuditPeriod>()
                .Select(p => Attendances.Of(stays, shifts, options.MinutePrecision, p.AsOf).Concat(Absences.Of(stays, shifts, options.MinutePrecision, p)))
                .SelectMany(all => all))
            .Having(() => attendance.WasAbsent() == true || attendance.CameLate() == true || attendance.LeftEarly() == true);

        Then()
            .Prohibit(() => attendance, FindingMarks.Liability, details: a => a.Absence() ?? a.Lateness() ?? a.Earliness());
    }
}
