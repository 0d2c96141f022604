namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Whoever comes late or leaves early answers for it.</summary>
[Clause("B3.3.c")]
public sealed class LatenessBearsLiability : Rule
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
            .Having(() => attendance.CameLate() == true || attendance.LeftEarly() == true);

        Then()
            .Prohibit(() => attendance, FindingMarks.Liability, details: a => a.Lateness() ?? a.Earliness());
    }
}
