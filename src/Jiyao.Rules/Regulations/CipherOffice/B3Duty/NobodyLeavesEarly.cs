namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Nobody signs off before the shift has ended, however little.</summary>
[Clause("B3.3.b"), HoldsWithout(typeof(DutyShift))]
public sealed class NobodyLeavesEarly(CipherOfficeOptions options) : Rule
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
            .Having(() => attendance.LeftEarly() == true);

        Then()
            .Prohibit(() => attendance, details: a => a.Earliness());
    }
}
