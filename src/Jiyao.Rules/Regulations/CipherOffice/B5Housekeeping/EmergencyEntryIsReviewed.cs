namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>
/// The text makes no exception for emergency services in the machine room; that they entered is for a person to review. Where nothing
/// says that it was one there is nothing to review: the entry itself is judged by <see cref="UnrelatedPersonsStayOutOfTheMachineRoom"/>.
/// </summary>
[Clause("B5.3.b")]
public sealed class EmergencyEntryIsReviewed(CipherOfficeOptions options) : Rule
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
                r => options.EmergencyEntry == ExtraException.Forbid)
            .Having(
                () => request.Context.IsEmergency ?? false,
                () => request.Subject!.Holds(Role.PrincipalDuty, request.At) == false,
                () => request.Subject!.Holds(Role.DeputyDuty, request.At) == false,
                () => CipherStaff.Includes(request.Subject!, request.At) == false);

        Then()
            .Prohibit(() => request, FindingMarks.NeedsReview);
    }
}
