namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>When a post or a room was manned, as the records of presence tell.</summary>
internal sealed class Watch
{
    private static readonly LocalizedText Unmanned = new("空岗", "Unmanned");

    private readonly Coverage coverage;
    private readonly TimeSpan tolerance;
    private readonly LocalizedText what;

    private Watch(IEnumerable<RecordedInterval> stays, TimeSpan tolerance, LocalizedText what) =>
        (coverage, this.tolerance, this.what) = (Coverage.Of(stays), tolerance, what);

    /// <summary>Anybody on duty, anywhere in the building (B3.1.a).</summary>
    public static Watch OnDuty(IEnumerable<DutyPresence> stays, CipherOfficeOptions options) => new(
        stays.Where(stay => stay.Post != DutyPost.Other && stay.Place != PresencePlace.Elsewhere)
            .Select(stay => Interval(stay, IsCertain(stay), options)),
        options.GapTolerance,
        Unmanned);

    /// <summary>Whoever the roster puts on duty (B3.1.a).</summary>
    public static Watch OnRoster(IEnumerable<DutyShift> shifts, TimeSpan tolerance) => new(
        shifts.Where(shift => shift.Post != DutyPost.Other).Select(shift => Interval(
            MinuteReading.Planned(shift.From), MinuteReading.Planned(shift.To), shift.Person is not null && shift.To is not null)),
        tolerance,
        new("值班表未排班", "Nobody on the roster"));

    /// <summary>The principal, anywhere in the building (B3.2.a).</summary>
    public static Watch OfPrincipal(IEnumerable<DutyPresence> stays, CipherOfficeOptions options) => new(
        stays.Where(stay => stay.Post is null or DutyPost.Principal && stay.Place != PresencePlace.Elsewhere)
            .Select(stay => Interval(stay, stay.Post is not null && IsCertain(stay), options)),
        TimeSpan.Zero,
        new("正班不在岗", "Principal not there"));

    /// <summary>Anybody inside the room, or by another reading in the building (B3.2.c).</summary>
    public static Watch InRoom(IEnumerable<DutyPresence> stays, CipherOfficeOptions options) => new(
        stays.Where(stay => stay.Post != DutyPost.Other)
            .Where(stay => stay.Place is null or PresencePlace.Room || (stay.Place == PresencePlace.Building && options.PresenceUnit == PresenceUnit.Building))
            .Select(stay => Interval(stay, IsCertain(stay), options)),
        TimeSpan.Zero,
        Unmanned);

    /// <summary>Whether it was manned throughout; null where the records do not tell.</summary>
    [Needs("dutyPresence")]
    public bool? Kept(DutyWindow window)
    {
        var gaps = coverage.Gaps(window.From, window.To).Where(gap => gap.Length > tolerance).ToList();
        return gaps.Count == 0 ? true : gaps.Exists(gap => gap.IsCertain) ? false : null;
    }

    /// <summary>The gaps, with their ends and lengths; where none is certain, those that there may be. Null: there is none.</summary>
    public LocalizedText? Gaps(DutyWindow window)
    {
        var gaps = coverage.Gaps(window.From, window.To).Where(gap => gap.Length > tolerance).ToList();
        var certain = gaps.Where(gap => gap.IsCertain).ToList();
        return certain.Count > 0 ? Spans.Told(what, certain)
            : gaps.Count > 0 ? Spans.Told(new($"{what.Zh}存疑", $"{what.En}, in doubt"), gaps)
            : null;
    }

    // Nobody is 待定, and 巡查 may be no duty.
    private static bool IsCertain(DutyPresence stay) =>
        stay is { Place: not null, Person: not null } && (stay.Post is not null || !stay.IsPostInDoubt);

    private static RecordedInterval Interval(DutyPresence stay, bool isCertain, CipherOfficeOptions options)
    {
        var minutes = new MinuteReading(options.MinutePrecision);
        return Interval(minutes.Happened(stay.From), minutes.SignedOff(stay), isCertain);
    }

    // A stay of which it is not known that it counts covers nothing for certain, but may cover its time.
    private static RecordedInterval Interval(RecordedTime? from, RecordedTime? to, bool isCertain)
    {
        if (from is not { } start) return new(RecordedTime.Illegible, to);
        return new(isCertain ? start : RecordedTime.Between(start.Earliest, DateTimeOffset.MaxValue), to);
    }
}
