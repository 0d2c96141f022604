namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>Nobody enters the machine room but who is on duty, or on the staff of the cipher office and on the room's list.</summary>
[Clause("B5.3.b")]
public sealed class UnrelatedPersonsStayOutOfTheMachineRoom(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Room> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Enter,
                r => r.Resource!.Kind == RoomKind.MachineRoom)
            .Having(
                () => request.Subject!.Holds(Role.PrincipalDuty, request.At) == false,
                () => request.Subject!.Holds(Role.DeputyDuty, request.At) == false,
                () => options.OnDutyOnly
                    || CipherStaff.Includes(request.Subject!, request.At) == false
                    || request.Resource!.Authorizes(request.Subject!) == false);

        Then()
            .Prohibit(() => request, details: r => EntryNotes.Of(r));
    }
}
