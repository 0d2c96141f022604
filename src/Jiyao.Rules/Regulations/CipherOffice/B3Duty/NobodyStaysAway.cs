namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Nobody stays away from a shift that the roster has.</summary>
[Clause("B3.3.b")]
public sealed class NobodyStaysAway(CipherOfficeOptions options) : Rule
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
                .Select(p => Absences.Of(stays, shifts, options.MinutePrecision, p))
                .SelectMany(all => all))
            .Having(() => attendance.WasAbsent() == true);

        Then()
            .Prohibit(() => attendance, details: a => a.Absence());
    }
}
