namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Nobody signs on after the shift has begun, however little.</summary>
[Clause("B3.3.b")]
public sealed class NobodyComesLate : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Attendance attendance = default!;

        When()
            .Query(() => attendance, q => q
                .Match<DutyPresence>(p => p.PlannedFrom != null)
                .GroupBy(p => Attendance.KeyOf(p))
                .Select(stays => Attendance.Of(stays)))
            .Having(() => attendance.CameLate() == true);

        Then()
            .Prohibit(() => attendance, details: a => a.Lateness());
    }
}
