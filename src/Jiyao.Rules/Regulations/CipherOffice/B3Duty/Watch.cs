namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>When a post or a room was manned, as the records of presence tell.</summary>
internal sealed class Watch
{
    private static readonly LocalizedText Unmanned = new("空岗", "Unmanned");

    // Those of the period that are longer than is tolerated, certain where that is.
    private readonly List<CoverageGap> gaps;
    private readonly TimeSpan tolerance;
    private readonly LocalizedText what;

    private Watch(IEnumerable<RecordedInterval> stays, AuditPeriod period, TimeSpan tolerance, LocalizedText what)
    {
        (this.tolerance, this.what) = (tolerance, what);
        gaps = period.From < period.End ? [.. Intolerable(Coverage.Of(stays), period, tolerance)] : [];
    }

    /// <summary>Anybody on duty, anywhere in the building (B3.1.a).</summary>
    public static Watch OnDuty(IEnumerable<DutyPresence> stays, AuditPeriod period, CipherOfficeOptions options) => new(
        stays.Where(stay => stay.Post != DutyPost.Other && stay.Place != PresencePlace.Elsewhere)
            .Select(stay => Interval(stay, IsCertain(stay), options)),
        period,
        options.GapTolerance,
        Unmanned);

    /// <summary>Whoever the roster puts on duty (B3.1.a).</summary>
    public static Watch OnRoster(IEnumerable<DutyShift> shifts, AuditPeriod period, TimeSpan tolerance) => new(
        shifts.Where(shift => shift.Post != DutyPost.Other).Select(shift => Interval(
            MinuteReading.Planned(shift.From), MinuteReading.Planned(shift.To), shift.Person is not null && shift.To is not null)),
        period,
        tolerance,
        new("值班表未排班", "Nobody on the roster"));

    /// <summary>The principal, anywhere in the building (B3.2.a).</summary>
    public static Watch OfPrincipal(IEnumerable<DutyPresence> stays, AuditPeriod period, CipherOfficeOptions options) => new(
        stays.Where(stay => stay.Post is null or DutyPost.Principal && stay.Place != PresencePlace.Elsewhere)
            .Select(stay => Interval(stay, stay.Post is not null && IsCertain(stay), options)),
        period,
        TimeSpan.Zero,
        new("正班不在岗", "Principal not there"));

    /// <summary>Anybody inside the room, or by another reading in the building (B3.2.c).</summary>
    public static Watch InRoom(IEnumerable<DutyPresence> stays, AuditPeriod period, CipherOfficeOptions options) => new(
        stays.Where(stay => stay.Post != DutyPost.Other)
            .Where(stay => stay.Place is null or PresencePlace.Room || (stay.Place == PresencePlace.Building && options.PresenceUnit == PresenceUnit.Building))
            .Select(stay => Interval(stay, IsCertain(stay), options)),
        period,
        TimeSpan.Zero,
        Unmanned);

    /// <summary>Whether it was manned throughout; null where the records do not tell.</summary>
    [Needs("dutyPresence")]
    public bool? Kept(DutyWindow window)
    {
        var open = Within(window);
        return open.Count == 0 ? true : open.Exists(gap => gap.IsCertain) ? false : null;
    }

    /// <summary>The gaps, with their ends and lengths; where none is certain, those that there may be. Null: there is none.</summary>
    public LocalizedText? Gaps(DutyWindow window)
    {
        var open = Within(window);
        var certain = open.Where(gap => gap.IsCertain).ToList();
        return certain.Count > 0 ? Spans.Told(what, certain)
            : open.Count > 0 ? Spans.Told(new($"{what.Zh}存疑", $"{what.En}, in doubt"), open)
            : null;
    }

    // Midnight ends no gap, and neither does what is only doubtful.
    private static IEnumerable<CoverageGap> Intolerable(Coverage coverage, AuditPeriod period, TimeSpan tolerance)
    {
        foreach (var run in GapRuns.Of(coverage.Gaps(period.From, period.End)))
        {
            // What began before the period may have lasted for longer.
            if (run[^1].To - run[0].From <= tolerance && BeganWithin(run[0], coverage, period)) continue;
            foreach (var gap in run) yield return gap with { IsCertain = gap.IsCertain && gap.Length > tolerance };
        }
    }

    private static bool BeganWithin(CoverageGap gap, Coverage coverage, AuditPeriod period) =>
        gap.From > period.From || (period.From.UtcTicks > 0 && coverage.Covers(period.From.AddTicks(-1), period.From) == true);

    private List<CoverageGap> Within(DutyWindow window)
    {
        List<CoverageGap> within = [];
        for (var i = FirstEndingAfter(window.From); i < gaps.Count && gaps[i].From < window.To; i++)
        {
            // A part that is too short to matter by itself is told with the rest.
            var part = gaps[i] with { From = Max(gaps[i].From, window.From), To = Min(gaps[i].To, window.To) };
            within.Add(part.Length > tolerance ? part : gaps[i]);
        }

        return within;
    }

    private int FirstEndingAfter(DateTimeOffset at)
    {
        var (low, high) = (0, gaps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (gaps[middle].To > at) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

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
