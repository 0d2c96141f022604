using Jiyao.Rules;

namespace Pilotage.Tests.P2DispatchRoom;

public sealed class DispatchRoomTests
{
    private static readonly RegulationEngine Engine = RegulationEngine.Create([PilotageRegulation.Create()]);

    [Theory]
    [InlineData(true, false, DecisionEffect.Permit)]
    [InlineData(false, false, DecisionEffect.Deny)]
    [InlineData(null, false, DecisionEffect.Indeterminate)]
    [InlineData(false, true, DecisionEffect.Permit)]
    public void The_room_is_entered_with_an_escort_or_on_duty(bool? isEscorted, bool isOnDuty, DecisionEffect expected) => Assert.Equal(
        expected,
        Engine.Decide(new AccessRequest<Room>
        {
            Subject = new Person { Id = "1", Roles = isOnDuty ? [new(Role.PrincipalDuty)] : [] },
            Action = SecrecyAction.Enter,
            Resource = new Room { Kind = RoomKind.MachineRoom },
            Context = new AccessContext { IsEscorted = isEscorted },
            At = DateTimeOffset.UnixEpoch,
        }).Effect);
}
