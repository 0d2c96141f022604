using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P2DispatchRoom;

/// <summary>The pilot on duty needs no escort.</summary>
[Clause("P2.2"), Overrides("P2.1")]
public sealed class ThePilotOnDutyMayEnter : Rule
{
    public override void Define()
    {
        AccessRequest<Room> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Enter,
                r => r.Resource!.Kind == RoomKind.MachineRoom,
                r => r.Subject!.Holds(Role.PrincipalDuty, r.At) == true);

        Then()
            .Permit(() => request);
    }
}
