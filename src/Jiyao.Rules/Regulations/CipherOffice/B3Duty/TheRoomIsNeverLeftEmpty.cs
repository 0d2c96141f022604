namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Somebody on duty is inside the cipher room at every instant.</summary>
[Clause("B3.2.c")]
public sealed class TheRoomIsNeverLeftEmpty(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<DutyPresence> stays = default!;
        AuditPeriod period = default!;
        Watch watch = default!;
        DutyWindow day = default!;

        When()
            .Query(() => stays, q => q.Match<DutyPresence>().Collect())
            .Match(() => period)
            .Let(() => watch, () => Watch.InRoom(stays, period, options))
            .Query(() => day, q => q.Match<AuditPeriod>().SelectMany(p => DutyWindow.Days(p)));

        Then()
            .Oblige(() => day, Duty.KeepRoomManned, kept: d => watch.Kept(d), details: d => watch.Gaps(d));
    }
}
