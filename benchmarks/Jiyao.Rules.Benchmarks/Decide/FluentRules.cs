using FluentValidation;

namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>
/// The same rules, one by one, as FluentValidation validators: what is forbidden is invalid. Tuned: one predicate a rule, constant
/// messages, no member access compiled or formatted.
/// </summary>
internal sealed class FluentRules : IPeer
{
    private readonly DocumentRules documents = new();
    private readonly RoomRules rooms = new();
    private readonly DeviceRules devices = new();

    public string Name => "FluentValidation 12 as a rule engine";

    public double Goal => 4;

    public bool Denies(AccessRequest request) => request switch
    {
        AccessRequest<Document> document => !documents.Validate(document).IsValid,
        AccessRequest<Room> room => !rooms.Validate(room).IsValid,
        AccessRequest<Device> device => !devices.Validate(device).IsValid,
        _ => false,
    };

    private abstract class Rules<TResource> : AbstractValidator<AccessRequest<TResource>>
        where TResource : Fact
    {
        protected void Forbid(string clause, Func<AccessRequest<TResource>, bool> forbidden) =>
            RuleFor(request => request).Must(request => !forbidden(request)).WithErrorCode(clause).WithMessage(clause);
    }

    private sealed class DocumentRules : Rules<Document>
    {
        public DocumentRules()
        {
            Forbid("A2.e1", r => r.Action == SecrecyAction.Excerpt && IsSecret(r) && IsUnapproved(r));
            Forbid("A2.e2", r => r.Action == SecrecyAction.Record && IsSecret(r) && IsUnapproved(r));
            Forbid("A2.e3", r => r.Action == SecrecyAction.Copy && IsSecret(r) && IsUnapproved(r));
            Forbid("A2.e4", r => r.Action == SecrecyAction.CarryOut && IsSecret(r) && IsUnapproved(r));
            Forbid("B6.4.e", r => r.Action == SecrecyAction.CarryOut && IsSecret(r));
        }

        private static bool IsSecret(AccessRequest<Document> request) => request.Resource!.Level >= SecrecyLevel.Secret;

        private static bool IsUnapproved(AccessRequest<Document> request) =>
            request.Context.WasApprovedBy(request.At, TimeSpan.Zero) == false;
    }

    private sealed class RoomRules : Rules<Room>
    {
        public RoomRules()
        {
            Forbid("B5.3.a", r => r.Action == SecrecyAction.ReceiveVisitor && r.Resource!.Kind == RoomKind.CipherRoom);
            Forbid("B5.3.b", r => Enters(r) && IsStranger(r) && !IsLeader(r));
            Forbid("B5.3.b emergency", r => Enters(r) && r.Context.IsEmergency == true && IsStranger(r) && !IsLeader(r));
        }

        private static bool Enters(AccessRequest<Room> request) =>
            request.Action == SecrecyAction.Enter && request.Resource!.Kind == RoomKind.MachineRoom;

        private static bool IsStranger(AccessRequest<Room> request) =>
            Lacks(request, Role.PrincipalDuty)
            && Lacks(request, Role.DeputyDuty)
            && (LacksStaff(request) || request.Resource!.Authorizes(request.Subject!) == false);

        private static bool LacksStaff(AccessRequest<Room> request) =>
            Lacks(request, Role.CipherOfficer) && Lacks(request, Role.CipherRoomHead) && Lacks(request, Role.ActingCipherRoomHead);

        // B5.3.c lifts what B5.3.b forbids; validators know no such order, so it stands in the rules themselves.
        private static bool IsLeader(AccessRequest<Room> request) =>
            !Lacks(request, Role.DistrictLeader) || !Lacks(request, Role.DeputyDirectorInCharge);

        private static bool Lacks(AccessRequest<Room> request, Role role) => request.Subject!.Holds(role, request.At) == false;
    }

    private sealed class DeviceRules : Rules<Device>
    {
        public DeviceRules()
        {
            Forbid(
                "A2.f1",
                r => r.Action == SecrecyAction.Call
                    && r.Context.SubjectLevel >= SecrecyLevel.Secret && r.Resource!.Line != LineKind.ListedEncrypted);
            Forbid(
                "B6.3",
                r => r.Action == SecrecyAction.Connect && r.Resource!.Kind == DeviceKind.CipherEquipment
                    && r.Context.Network is NetworkKind.Internet or NetworkKind.OtherPublic);
        }
    }
}
