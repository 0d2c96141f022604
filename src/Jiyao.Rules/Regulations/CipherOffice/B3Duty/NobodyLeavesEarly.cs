namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Nobody signs off before the shift has ended, however little.</summary>
[Clause("B3.3.b")]
public sealed class NobodyLeavesEarly : Rule
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
            .Having(() => attendance.LeftEarly() == true);

        Then()
            .Prohibit(() => attendance, details: a => a.Earliness());
    }
}
