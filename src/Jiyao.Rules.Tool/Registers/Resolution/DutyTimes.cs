namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// When somebody was on duty: the records of presence tell, and where none was kept, the roster. Of what they do not tell it is not known.
/// </summary>
internal sealed class DutyTimes
{
    // Whoever takes over this long before or after a shift begins does not take over that one.
    private static readonly TimeSpan Nearby = TimeSpan.FromHours(12);

    private static readonly Role[] Posts = [Role.PrincipalDuty, Role.DeputyDuty];

    private readonly ILookup<string, DutyPresence> presencesOf;
    private readonly ILookup<string, DutyShift> shiftsOf;
    private readonly ILookup<DutyPost, (DateTimeOffset Begin, string? Who)> begins;

    public DutyTimes(IEnumerable<DutyPresence> presences, IEnumerable<DutyShift> shifts)
    {
        presencesOf = presences.Where(presence => KeyOf(presence.Person) is not null).ToLookup(presence => KeyOf(presence.Person)!);
        shiftsOf = shifts.Where(shift => KeyOf(shift.Person) is not null).ToLookup(shift => KeyOf(shift.Person)!);
        begins = presences.Where(presence => presence.Post is not null && Known(presence.From) is not null)
            .Select(presence => (presence.Post, Begin: presence.From!.Value.Earliest, Who: KeyOf(presence.Person)))
            .OrderBy(presence => presence.Begin)
            .ToLookup(presence => presence.Post!.Value, presence => (presence.Begin, presence.Who));
    }

    /// <summary>That outside these holdings somebody was in neither post.</summary>
    public static IEnumerable<RoleHolding> NoOthers => Posts.Select(post => new RoleHolding(post, DateTimeOffset.MinValue, DateTimeOffset.MinValue));

    /// <summary>The times at which somebody was on duty, or may have been.</summary>
    /// <param name="names">What the person goes by.</param>
    public IEnumerable<RoleHolding> HoldingsOf(IReadOnlyList<string> names) => presencesOf.Count > 0
        ? names.SelectMany(name => presencesOf[name]).SelectMany(stay => HoldingsOf(stay, names))
        : names.SelectMany(name => shiftsOf[name]).SelectMany(HoldingsOf);

    /// <summary>The shift of somebody's that begins nearest to a time, and near it; null: there is none.</summary>
    public DutyShift? ShiftNear(IReadOnlyList<string> names, DateTimeOffset at) => names.SelectMany(name => shiftsOf[name])
        .Where(shift => shift.From is { Precision: TimePrecision.Exact or TimePrecision.Minute })
        .Where(shift => (shift.From!.Value.Earliest - at).Duration() < Nearby)
        .MinBy(shift => (shift.From!.Value.Earliest - at).Duration());

    private IEnumerable<RoleHolding> HoldingsOf(DutyPresence stay, IReadOnlyList<string> names)
    {
        var (begin, end) = (Begin(Known(stay.From)), Known(stay.To)?.Earliest);
        if (begin is not { } from) return Perhaps(stay.Post, end is null ? null : BeginBefore(end.Value, names), end);
        if (end is { } to) return HoldingsOf(stay.Post, from, to);

        // Whoever did not sign off stayed as planned; beyond that nothing shows when the officer left.
        var planned = Known(stay.PlannedTo)?.Earliest ?? (ShiftNear(names, from) is { } shift ? EndOf(shift)?.Earliest : null);
        var certain = planned > from ? planned.Value : from;
        var next = NextBegin(stay.Post, from, certain, names);
        return [.. HoldingsOf(stay.Post, from, certain), .. next is null || certain < next ? Perhaps(stay.Post, certain, next) : []];
    }

    // The next stay of the same person ends this one, and so does another's in the post: there is one principal at a time.
    private DateTimeOffset? NextBegin(DutyPost? post, DateTimeOffset from, DateTimeOffset planned, IReadOnlyList<string> names)
    {
        var own = names.SelectMany(name => presencesOf[name]).Select(stay => Known(stay.From)?.Earliest).Where(begin => begin > from).Min();
        var after = post == DutyPost.Principal ? from : planned;
        var others = post is { } known
            ? begins[known].Where(stay => stay.Begin > after && (stay.Who is null || !names.Contains(stay.Who))).Select(stay => (DateTimeOffset?)stay.Begin).FirstOrDefault()
            : null;
        return own < others || others is null ? own : others;
    }

    private DateTimeOffset? BeginBefore(DateTimeOffset end, IReadOnlyList<string> names) =>
        names.SelectMany(name => presencesOf[name]).Select(stay => Known(stay.From)?.Earliest).Where(begin => begin < end).Max();

    private static IEnumerable<RoleHolding> HoldingsOf(DutyShift shift) => Begin(Known(shift.From)?.AsWritten()) is { } from
        ? HoldingsOf(shift.Post, from, EndOf(shift)?.Earliest)
        : Perhaps(shift.Post, null, Known(shift.To)?.Earliest);

    private static IEnumerable<RoleHolding> HoldingsOf(DutyPost? post, DateTimeOffset? from, DateTimeOffset? to) => post switch
    {
        DutyPost.Principal => Holding(Role.PrincipalDuty, from, to, isCertain: true),
        DutyPost.Deputy => Holding(Role.DeputyDuty, from, to, isCertain: true),
        _ => Perhaps(post, from, to),
    };

    // Which post it was the log may not say.
    private static IEnumerable<RoleHolding> Perhaps(DutyPost? post, DateTimeOffset? from, DateTimeOffset? to) => post switch
    {
        DutyPost.Principal => Holding(Role.PrincipalDuty, from, to, isCertain: false),
        DutyPost.Deputy => Holding(Role.DeputyDuty, from, to, isCertain: false),
        null => Posts.SelectMany(role => Holding(role, from, to, isCertain: false)),
        _ => [],
    };

    private static IEnumerable<RoleHolding> Holding(Role role, DateTimeOffset? from, DateTimeOffset? to, bool isCertain) =>
        from is null || to is null || from <= to ? [new(role, from, to) { IsCertain = isCertain }] : [];

    // A roster by days names no hours: the whole day is meant.
    private static RecordedTime? EndOf(DutyShift shift) => shift switch
    {
        { To: { } to } => to.AsWritten(),
        { From: { Precision: TimePrecision.Day } day } => day.Earliest.AddDays(1),
        _ => shift.From,
    };

    // A bound that was not written finely is taken so that the post is held no longer than is certain; of a day the whole is meant.
    private static DateTimeOffset? Begin(RecordedTime? from) => from is { } time ? OfficeDirectory.Midnight(time) : null;

    private static RecordedTime? Known(RecordedTime? at) => at is { Precision: TimePrecision.Illegible } ? null : at;

    private static string? KeyOf(Person? named) => named?.Id ?? named?.Name;
}
