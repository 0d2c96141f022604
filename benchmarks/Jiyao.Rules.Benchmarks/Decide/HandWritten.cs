namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>
/// The same clauses in plain C#, the way a careful developer writes them once and for all: null makes the answer open, nothing is
/// explained. This is the limit an engine can reach.
/// </summary>
internal static class HandWritten
{
    public static DecisionEffect Decide(AccessRequest<Document> request)
    {
        var action = request.Action;
        if (action == SecrecyAction.CarryOut) return CarryOut(request);
        return action == SecrecyAction.Excerpt || action == SecrecyAction.Record || action == SecrecyAction.Copy
            ? WithoutApproval(request)
            : DecisionEffect.NotApplicable;
    }

    public static DecisionEffect Decide(AccessRequest<Room> request)
    {
        var kind = request.Resource?.Kind;
        if (request.Action == SecrecyAction.ReceiveVisitor)
        {
            return kind is null ? DecisionEffect.Indeterminate
                : kind == RoomKind.CipherRoom ? DecisionEffect.Deny
                : DecisionEffect.NotApplicable;
        }

        if (request.Action != SecrecyAction.Enter) return DecisionEffect.NotApplicable;
        if (kind is not null and not RoomKind.MachineRoom) return DecisionEffect.NotApplicable;
        if (kind is null || request.Subject is not { } person) return DecisionEffect.Indeterminate;
        return Enter(person, request.Resource!, request.At);
    }

    public static DecisionEffect Decide(AccessRequest<Device> request)
    {
        var kind = request.Resource?.Kind;
        if (request.Action == SecrecyAction.Connect)
        {
            if (kind is not null and not DeviceKind.CipherEquipment) return DecisionEffect.NotApplicable;
            return request.Context.Network switch
            {
                NetworkKind.Isolated when kind is not null => DecisionEffect.Permit,
                NetworkKind.Internet or NetworkKind.OtherPublic when kind is not null => DecisionEffect.Deny,
                _ => DecisionEffect.Indeterminate,
            };
        }

        if (request.Action != SecrecyAction.Call) return DecisionEffect.NotApplicable;
        if (request.Context.SubjectLevel < SecrecyLevel.Secret || request.Resource?.Line == LineKind.ListedEncrypted)
            return DecisionEffect.Permit;
        return request.Context.SubjectLevel is null || request.Resource?.Line is null
            ? DecisionEffect.Indeterminate
            : DecisionEffect.Deny;
    }

    private static DecisionEffect CarryOut(AccessRequest<Document> request) => request.Resource?.Level switch
    {
        null => DecisionEffect.Indeterminate,
        >= SecrecyLevel.Secret => DecisionEffect.Deny,
        _ => DecisionEffect.Permit,
    };

    private static DecisionEffect WithoutApproval(AccessRequest<Document> request)
    {
        var level = request.Resource?.Level;
        if (level < SecrecyLevel.Secret) return DecisionEffect.Permit;
        return request.Context.WasApprovedBy(request.At, TimeSpan.Zero) switch
        {
            true => DecisionEffect.Permit,
            false when level is not null => DecisionEffect.Deny,
            _ => DecisionEffect.Indeterminate,
        };
    }

    private static bool? IsStaff(Person person, RecordedTime at)
    {
        var officer = person.Holds(Role.CipherOfficer, at);
        if (officer == true) return true;
        var head = person.Holds(Role.CipherRoomHead, at);
        return head == true ? true : officer | head | person.Holds(Role.ActingCipherRoomHead, at);
    }

    private static DecisionEffect Enter(Person person, Room room, RecordedTime at)
    {
        var principal = person.Holds(Role.PrincipalDuty, at);
        if (principal == true) return DecisionEffect.Permit;
        var deputy = person.Holds(Role.DeputyDuty, at);
        if (deputy == true) return DecisionEffect.Permit;
        var listed = IsStaff(person, at) & room.Authorizes(person);
        if (listed == true) return DecisionEffect.Permit;
        var leader = person.Holds(Role.DistrictLeader, at);
        if (leader == true) return DecisionEffect.Permit;
        var deputyDirector = person.Holds(Role.DeputyDirectorInCharge, at);
        if (deputyDirector == true) return DecisionEffect.Permit;
        return principal is null || deputy is null || listed is null || leader is null || deputyDirector is null
            ? DecisionEffect.Indeterminate
            : DecisionEffect.Deny;
    }
}
