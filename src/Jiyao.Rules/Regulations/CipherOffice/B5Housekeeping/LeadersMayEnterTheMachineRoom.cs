namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>District leaders and the deputy director in charge may enter the machine room; their companions may not.</summary>
[Clause("B5.3.c"), Overrides("B5.3.b")]
public sealed class LeadersMayEnterTheMachineRoom : Rule
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
                r => r.Subject!.Holds(Role.DistrictLeader, r.At) == true
                    || r.Subject.Holds(Role.DeputyDirectorInCharge, r.At) == true);

        Then()
            .Permit(() => request);
    }
}
