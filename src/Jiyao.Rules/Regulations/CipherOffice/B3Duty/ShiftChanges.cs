namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>
/// The changes of the principal on the roster. A hand-over is that of the change it is nearest to, by the time planned for it or else by the
/// signatures; where a roster by days names no hours, of the change on its day.
/// </summary>
internal static class ShiftChanges
{
    // Whatever is further away belongs to none.
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(1);

    /// <summary>Those of a period between persons who are not known to be one.</summary>
    public static IEnumerable<ShiftChange> Of(IEnumerable<DutyShift> shifts, IEnumerable<HandOver> handOvers, AuditPeriod period)
    {
        List<(DutyShift Shift, DateTimeOffset From, DateTimeOffset To)> principals =
        [
            .. from shift in shifts
               where shift.Post == DutyPost.Principal
               let span = Shifts.SpanOf(shift)
               where span is not null
               orderby span.Value.From
               select (shift, span.Value.From, span.Value.To),
        ];
        var ending = principals.ToLookup(one => one.To.UtcTicks, one => one.Shift);
        var times = principals.Where(one => ending.Contains(one.From.UtcTicks)).Select(one => one.From).Distinct().ToList();
        // One whose day is not known for certain is held against every change.
        var recorded = handOvers.Select(handOver => (HandOver: handOver, At: TimeOf(handOver))).ToLookup(one => DayOf(one.At));
        return from incoming in principals
               where incoming.From >= period.From && incoming.From < period.To
               from outgoing in ending[incoming.From.UtcTicks]
               where PersonIdentity.AreSame(outgoing.Person, incoming.Shift.Person) != true
               let around = Around(incoming.From, times, IsByDays(incoming.Shift))
               select new ShiftChange(
                   outgoing, incoming.Shift, incoming.From, Any(Days(around).SelectMany(day => recorded[day]).Select(one => IsOf(one.HandOver, one.At, outgoing.Person, incoming.Shift.Person, around))));
    }

    /// <summary>Those that were due by the instant of the audit.</summary>
    public static IEnumerable<ShiftChange> Past(IEnumerable<DutyShift> shifts, IEnumerable<HandOver> handOvers, AuditPeriod period) =>
        Of(shifts, handOvers, period).Where(change => change.When!.Value.Earliest < period.AsOf);

    private static bool? Any(IEnumerable<bool?> answers)
    {
        bool? any = false;
        foreach (var answer in answers)
        {
            if (answer == true) return true;
            any |= answer;
        }

        return any;
    }

    // Where one of the two is another, the two may have exchanged a shift without a note of it.
    private static bool? IsOf(HandOver handOver, RecordedTime? at, Person? outgoing, Person? incoming, (DateTimeOffset From, DateTimeOffset To) around)
    {
        bool? isNear = at is { } time ? RecordedInterval.Contains(around.From, around.To, time) : null;
        if (isNear == false) return false;
        return (PersonIdentity.AreSame(handOver.Outgoing, outgoing), PersonIdentity.AreSame(handOver.Incoming, incoming)) switch
        {
            (false, false) => false,
            (false, _) or (_, false) => null,
            _ => isNear,
        };
    }

    private static (DateTimeOffset From, DateTimeOffset To) Around(DateTimeOffset at, List<DateTimeOffset> times, bool isByDays)
    {
        if (isByDays) return (at, at.AddDays(1));
        var place = times.BinarySearch(at);
        var (from, to) = (at - Furthest, at + Furthest);
        if (place > 0 && Middle(times[place - 1], at) is var before && before > from) from = before;
        if (place < times.Count - 1 && Middle(at, times[place + 1]) is var after && after < to) to = after;
        return (from, to);
    }

    private static DateOnly? DayOf(RecordedTime? at) => at is { } time && DayOf(time.Earliest) is var day && day == DayOf(time.Latest) ? day : null;

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(BeijingTime.Of(at).DateTime);

    private static IEnumerable<DateOnly?> Days((DateTimeOffset From, DateTimeOffset To) around)
    {
        yield return null;
        for (var day = DayOf(around.From); day <= DayOf(around.To); day = day.AddDays(1)) yield return day;
    }

    private static DateTimeOffset Middle(DateTimeOffset one, DateTimeOffset other) => one + ((other - one) / 2);

    private static bool IsByDays(DutyShift shift) => shift.From is { Precision: TimePrecision.Day };

    private static RecordedTime? TimeOf(HandOver handOver) =>
        Shifts.Known(handOver.PlannedAt) ?? Shifts.Known(handOver.IncomingSignedAt) ?? Shifts.Known(handOver.OutgoingSignedAt)?.Earliest;
}
