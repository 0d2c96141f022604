namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Whoever comes late or leaves early answers for it.</summary>
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
                .Select(p => Attendances.Of(stays, shifts, options.MinutePrecision, p.AsOf))
                .SelectMany(all => all))
            .Having(() => attendance.CameLate() == true || attendance.LeftEarly() == true);

        Then()
            .Prohibit(() => attendance, FindingMarks.Liability, details: a => a.Lateness() ?? a.Earliness());
    }
}
