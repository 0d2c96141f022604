namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Whose act a row of the register of visits and entries tells of, and which. Whoever was received in the machine room has entered it; whoever
/// entered the cipher room to see somebody, or is none of those who work there, was received in it.
/// </summary>
/// <param name="Who">Who did it; null: nobody knows.</param>
/// <param name="Act">What; null: nobody can tell.</param>
internal readonly record struct Visit(Person? Who, SecrecyAction? Act)
{
    private static readonly Role[] Posts = [Role.PrincipalDuty, Role.DeputyDuty];

    private static readonly Role[] Staff = [.. Posts, Role.CipherOfficer, Role.CipherRoomHead, Role.ActingCipherRoomHead];

    /// <param name="act">As written.</param>
    /// <param name="room">Where.</param>
    /// <param name="visitor">Who came.</param>
    /// <param name="host">Whom the register says the visit was to; null: it does not.</param>
    /// <param name="at">When.</param>
    /// <param name="isOfVisitors">Whether the register is one of visitors.</param>
    public static Visit Of(SecrecyAction? act, RoomKind? room, Person? visitor, Person? host, RecordedTime at, bool isOfVisitors) => (act, room) switch
    {
        ({ } visit, RoomKind.MachineRoom) when visit == SecrecyAction.ReceiveVisitor => new(visitor, SecrecyAction.Enter),
        ({ } visit, _) when visit == SecrecyAction.ReceiveVisitor => new(host ?? visitor, visit),
        ({ } visit, RoomKind.CipherRoom) when visit == SecrecyAction.Enter =>
            host is not null ? new(host, SecrecyAction.ReceiveVisitor) : WithoutHost(visitor, at, isOfVisitors),
        _ => new(visitor, act),
    };

    private static Visit WithoutHost(Person? visitor, RecordedTime at, bool isOfVisitors) => WorksThere(visitor, at) switch
    {
        true => new(visitor, SecrecyAction.Enter),
        false => new(null, SecrecyAction.ReceiveVisitor),
        null => isOfVisitors && IsStranger(visitor) ? new(null, SecrecyAction.ReceiveVisitor) : new(visitor, null),
    };

    // Whoever is on duty at other times may be of the staff, though nobody was appointed to it on record.
    private static bool? WorksThere(Person? person, RecordedTime at)
    {
        if (person is not { Roles: { } roles }) return null;
        bool? works = false;
        foreach (var role in Staff) works |= person.Holds(role, at);
        return works == false && roles.Any(holding => Posts.Contains(holding.Role)) ? null : works;
    }

    private static bool IsStranger(Person? person) => (person?.Id ?? person?.Name) is not null && !OfficeDirectory.IsFound(person!);
}
