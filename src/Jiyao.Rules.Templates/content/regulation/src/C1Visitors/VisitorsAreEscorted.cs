using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace OfficeRules.C1Visitors;

/// <summary>Nobody enters the machine room without an escort.</summary>
[Clause("C1.a")]
public sealed class VisitorsAreEscorted : Rule
{
    public override void Define()
    {
        AccessRequest<Room> request = default!;

        // Match says of which facts the clause speaks, Having what breaches it among those.
        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Enter,
                r => r.Resource!.Kind == RoomKind.MachineRoom)
            .Having(() => request.Context.IsEscorted == false);

        Then()
            .Prohibit(() => request);
    }
}
