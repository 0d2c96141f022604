using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

/// <summary>Acts in a room on 10 March 2026 at 10:00.</summary>
internal static class RoomVisit
{
    public static AccessRequest<Room> Entry(
        Person? person, AccessContext? context = null, RoomKind? kind = RoomKind.MachineRoom, string[]? list = null) =>
        Act(SecrecyAction.Enter, person, kind, context, list);

    public static AccessRequest<Room> Visitor(Person? host, RoomKind? kind = RoomKind.CipherRoom) =>
        Act(SecrecyAction.ReceiveVisitor, host, kind, null, null);

    public static Person Holder(params Role[] roles) =>
        new() { Id = "1", Roles = [.. roles.Select(role => new RoleHolding(role))] };

    private static AccessRequest<Room> Act(
        SecrecyAction action, Person? person, RoomKind? kind, AccessContext? context, string[]? list) => new()
        {
            Subject = person,
            Action = action,
            Resource = new Room { Kind = kind, AuthorizedPersons = list },
            At = At("10:00"),
            Context = context ?? AccessContext.Unknown,
        };
}
