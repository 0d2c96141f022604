using Jiyao.Rules;
using Jiyao.Rules.Testing;
using OfficeRules.C1Visitors;

namespace OfficeRules.Tests.C1Visitors;

public sealed class VisitorsAreEscortedTests
{
    [Theory]
    [InlineData(true, DecisionEffect.Permit)]
    [InlineData(false, DecisionEffect.Deny)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void Nobody_enters_the_machine_room_alone(bool? isEscorted, DecisionEffect expected) => RuleTest
        .Of(new VisitorsAreEscorted()).In(Pack.Create().Regulation)
        .When(new AccessRequest<Room>
        {
            Action = SecrecyAction.Enter,
            Resource = new Room { Kind = RoomKind.MachineRoom },
            Context = new AccessContext { IsEscorted = isEscorted },
            At = DateTimeOffset.UnixEpoch,
        })
        .Then(expected);
}
