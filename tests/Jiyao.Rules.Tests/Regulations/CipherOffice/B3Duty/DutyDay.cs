using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

/// <summary>Records of the duty of one day, 10 March 2026.</summary>
internal static class DutyDay
{
    public static Person Zhang { get; } = new() { Id = "1", Name = "张三" };

    public static Person Li { get; } = new() { Id = "2", Name = "李四" };

    /// <summary>A stay in the room as principal, unless told otherwise.</summary>
    public static DutyPresence Stay(
        string from, string? to, DutyPost? post = DutyPost.Principal, PresencePlace? place = PresencePlace.Room) =>
        new() { Person = Zhang, Post = post, Place = place, From = At(from), To = to is null ? null : At(to) };

    /// <summary>A stay through the day of whom nobody is named.</summary>
    public static DutyPresence Unnamed { get; } = new() { Post = DutyPost.Principal, Place = PresencePlace.Room, From = At("00:00"), To = At("2026-03-11") };

    /// <summary>A stay through the day under a word that names no post.</summary>
    public static DutyPresence InDoubt { get; } = new() { Person = Zhang, IsPostInDoubt = true, Place = PresencePlace.Room, From = At("00:00"), To = At("2026-03-11") };

    /// <summary>A stay at a shift planned from 08:00 to 20:00.</summary>
    public static DutyPresence Attended(RecordedTime? from, RecordedTime? to, Person? person) =>
        new() { Person = person, Post = DutyPost.Principal, From = from, To = to, PlannedFrom = At("08:00"), PlannedTo = At("20:00") };

    public static DutyShift Shift(string from, string? to, DutyPost? post = DutyPost.Principal, Person? person = null) =>
        new() { Person = person ?? Zhang, Post = post, From = At(from), To = to is null ? null : At(to) };

    /// <summary>A hand-over planned for 20:00.</summary>
    public static HandOver HandOver(string? off, string? on, Person? incoming) => new()
    {
        PlannedAt = At("20:00"),
        Outgoing = Zhang,
        Incoming = incoming,
        OutgoingSignedAt = off is null ? null : At(off),
        IncomingSignedAt = on is null ? null : At(on),
    };

    /// <summary>A call on a duty set.</summary>
    public static AccessRequest<Device> Call(AccessContext context, Person? caller = null, bool? isDutySet = true) => new()
    {
        Subject = caller ?? Zhang,
        Action = SecrecyAction.Call,
        Resource = new Device { Kind = DeviceKind.Telephone, IsDutySet = isDutySet },
        Context = context,
        At = At("10:00"),
    };

    /// <summary>The one verdict on the day.</summary>
    public static Verdict OnTheDay(Rule rule, params Fact[] facts) => OneJoinedRule.Verdict(rule, facts, "2026-03-10", "2026-03-11");

    /// <summary>The one entry for the day.</summary>
    public static AuditEntry Told(Rule rule, params Fact[] facts) => Assert.Single(OneJoinedRule.On(rule, facts, "2026-03-10", "2026-03-11"));
}
