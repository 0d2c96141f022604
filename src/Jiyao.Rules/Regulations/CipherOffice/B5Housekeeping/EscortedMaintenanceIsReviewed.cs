namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>
/// The text makes no exception for approved repair under escort, which the rules above it foresee; that texts conflict is for a person
/// to review. The entry itself is judged by <see cref="UnrelatedPersonsStayOutOfTheMachineRoom"/>.
/// </summary>
[Clause("B5.3.b")]
public sealed class EscortedMaintenanceIsReviewed(CipherOfficeOptions options) : Rule
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
                r => options.EscortedMaintenance == ExtraException.Forbid)
            .Having(
                () => request.Context.IsEscorted ?? false,
                () => request.Context.WasApprovedBy(request.At, TimeSpan.Zero) ?? false,
                () => request.Subject!.Holds(Role.PrincipalDuty, request.At) == false,
                () => request.Subject!.Holds(Role.DeputyDuty, request.At) == false,
                () => CipherStaff.Includes(request.Subject!, request.At) == false);

        Then()
            .Prohibit(() => request, FindingMarks.NeedsReview);
    }
}
