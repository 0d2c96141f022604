namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>Where the office so reads the text, approved repair staff may enter the machine room under escort.</summary>
[Clause("B5.3.b"), Overrides("B5.3.b")]
public sealed class EscortedMaintenanceMayEnter(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Room> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Enter,
                r => r.Resource!.Kind == RoomKind.MachineRoom,
                r => options.EscortedMaintenance == ExtraException.Allow,
                r => r.Context.WasApprovedBy(r.At, TimeSpan.Zero) == true,
                r => r.Context.IsEscorted == true);

        Then()
            .Permit(() => request);
    }
}
