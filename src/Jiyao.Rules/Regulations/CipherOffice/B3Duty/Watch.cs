namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>When a post or a room was manned, as the records of presence tell.</summary>
internal sealed class Watch
{
    private const int MostTold = 3;

    private readonly Coverage coverage;
    private readonly TimeSpan tolerance;

    private Watch(IEnumerable<RecordedInterval> stays, TimeSpan tolerance) => (coverage, this.tolerance) = (Coverage.Of(stays), tolerance);

    /// <summary>Anybody on duty, anywhere in the building (B3.1.a).</summary>
    public static Watch OnDuty(IEnumerable<DutyPresence> stays, TimeSpan tolerance) =>
        new(stays.Where(stay => stay.Post != DutyPost.Other && stay.Place != PresencePlace.Elsewhere).Select(stay => Interval(stay, stay.Place is not null)), tolerance);

    /// <summary>Whoever the roster puts on duty (B3.1.a).</summary>
    public static Watch OnRoster(IEnumerable<DutyShift> shifts, TimeSpan tolerance) =>
        new(shifts.Select(shift => Interval(shift.From, shift.To, shift.Person is not null && shift.To is not null)), tolerance);

    /// <summary>The principal, anywhere in the building (B3.2.a).</summary>
    public static Watch OfPrincipal(IEnumerable<DutyPresence> stays) => new(
        stays.Where(stay => stay.Post is null or DutyPost.Principal && stay.Place != PresencePlace.Elsewhere)
            .Select(stay => Interval(stay, stay.Post is not null && stay.Place is not null)),
        TimeSpan.Zero);

    /// <summary>Anybody inside the room, or by another reading in the building (B3.2.c).</summary>
    public static Watch InRoom(IEnumerable<DutyPresence> stays, PresenceUnit unit) => new(
        stays.Where(stay => stay.Post != DutyPost.Other).Where(stay => stay.Place is null or PresencePlace.Room || (stay.Place == PresencePlace.Building && unit == PresenceUnit.Building))
            .Select(stay => Interval(stay, stay.Place is not null)),
        TimeSpan.Zero);

    /// <summary>Whether it was manned throughout; null where the records do not tell.</summary>
    [Needs("dutyPresence")]
    public bool? Kept(DutyWindow window)
    {
        var gaps = coverage.Gaps(window.From, window.To).Where(gap => gap.Length > tolerance).ToList();
        return gaps.Count == 0 ? true : gaps.Exists(gap => gap.IsCertain) ? false : null;
    }

    /// <summary>The gaps, with their ends and lengths; null: there is none for certain.</summary>
    public LocalizedText? Gaps(DutyWindow window)
    {
        var gaps = coverage.Gaps(window.From, window.To).Where(gap => gap.IsCertain && gap.Length > tolerance).ToList();
        if (gaps.Count == 0) return null;
        var told = gaps.Take(MostTold).Select(Spans.Text).ToList();
        var more = gaps.Count - told.Count;
        return new(
            $"空岗：{string.Join("；", told.Select(gap => gap.Zh))}{(more > 0 ? $"；另有 {more} 段" : "")}。",
            $"Unmanned: {string.Join("; ", told.Select(gap => gap.En))}{(more > 0 ? $"; and {more} more" : "")}.");
    }

    private static RecordedInterval Interval(DutyPresence stay, bool isCertain) => Interval(stay.From, stay.To, isCertain);

    // A stay of which it is not known that it counts covers nothing for certain, but may cover its time.
    private static RecordedInterval Interval(RecordedTime? from, RecordedTime? to, bool isCertain)
    {
        if (from is not { } start) return new(RecordedTime.Illegible, to);
        return new(isCertain ? start : RecordedTime.Between(start.Earliest, DateTimeOffset.MaxValue), to);
    }
}
