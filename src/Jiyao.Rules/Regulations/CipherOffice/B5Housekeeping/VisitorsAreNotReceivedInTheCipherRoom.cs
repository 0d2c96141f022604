namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>Nobody receives a visitor in the cipher room.</summary>
[Clause("B5.3.a")]
public sealed class VisitorsAreNotReceivedInTheCipherRoom(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Room> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.ReceiveVisitor,
                r => r.Resource!.Kind == RoomKind.CipherRoom)
            .Having(() => options.VisitException == VisitException.None
                || (request.Subject!.Holds(Role.DistrictLeader, request.At) == false
                    && request.Subject.Holds(Role.DeputyDirectorInCharge, request.At) == false));

        Then()
            .Prohibit(() => request);
    }
}
