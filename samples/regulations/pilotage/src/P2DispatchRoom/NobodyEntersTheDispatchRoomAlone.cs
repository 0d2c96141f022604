using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P2DispatchRoom;

/// <summary>The dispatch room is entered with an escort.</summary>
[Clause("P2.1")]
public sealed class NobodyEntersTheDispatchRoomAlone : Rule
{
    public override void Define()
    {
        AccessRequest<Room> request = default!;

        When()
            .Match(() => request, r => r.Action == SecrecyAction.Enter, r => r.Resource!.Kind == RoomKind.MachineRoom)
            .Having(() => request.Context.IsEscorted == false);

        Then()
            .Prohibit(() => request);
    }
}
