namespace Jiyao.Rules;

/// <summary>
/// What a set of half-open intervals covers together, exact to the tick. Where a bound was not written finely, a time may be
/// covered, or it may not: then the answer is unknown.
/// </summary>
public sealed class Coverage
{
    private readonly IReadOnlyList<(long From, long To)> certain;
    private readonly IReadOnlyList<(long From, long To)> possible;

    private Coverage(IReadOnlyList<(long, long)> certain, IReadOnlyList<(long, long)> possible) =>
        (this.certain, this.possible) = (certain, possible);

    /// <summary>The union of intervals, in any order.</summary>
    public static Coverage Of(IEnumerable<RecordedInterval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        List<(long, long)> certain = [], possible = [];
        foreach (var (from, to) in intervals)
        {
            Add(certain, from.LastTick, to?.FirstTick ?? long.MaxValue);
            Add(possible, from.FirstTick, to?.LastTick ?? long.MaxValue);
        }

        return new(Union(certain), Union(possible));
    }

    /// <summary>Whether every instant from <paramref name="from"/> inclusive to <paramref name="to"/> exclusive is covered.</summary>
    public bool? Covers(DateTimeOffset from, DateTimeOffset to) =>
        Open(certain, from.UtcTicks, to.UtcTicks).Any() ? Open(possible, from.UtcTicks, to.UtcTicks).Any() ? false : null : true;

    /// <summary>The gaps in a half-open time, oldest first: those that are certain, and those that only may be.</summary>
    public IReadOnlyList<CoverageGap> Gaps(DateTimeOffset from, DateTimeOffset to)
    {
        var sure = Open(possible, from.UtcTicks, to.UtcTicks).ToList();
        var gaps = sure.Select(gap => Gap(gap, from.Offset, true)).ToList();
        var next = 0;
        foreach (var gap in Open(certain, from.UtcTicks, to.UtcTicks))
        {
            // What is left of a possible gap when the certain ones within it are taken out.
            var start = gap.From;
            for (; next < sure.Count && sure[next].From < gap.To; next++)
            {
                if (start < sure[next].From) gaps.Add(Gap((start, sure[next].From), from.Offset, false));
                start = sure[next].To;
            }

            if (start < gap.To) gaps.Add(Gap((start, gap.To), from.Offset, false));
        }

        return [.. gaps.OrderBy(gap => gap.From)];
    }

    private static CoverageGap Gap((long From, long To) ticks, TimeSpan offset, bool isCertain) =>
        new(At(ticks.From, offset), At(ticks.To, offset), isCertain);

    private static DateTimeOffset At(long tick, TimeSpan offset) => new DateTimeOffset(tick, TimeSpan.Zero).ToOffset(offset);

    private static void Add(List<(long, long)> intervals, long from, long to)
    {
        if (from < to) intervals.Add((from, to));
    }

    private static List<(long From, long To)> Union(List<(long From, long To)> intervals)
    {
        intervals.Sort();
        List<(long From, long To)> union = [];
        foreach (var (from, to) in intervals)
        {
            if (union.Count > 0 && from <= union[^1].To) union[^1] = (union[^1].From, Math.Max(union[^1].To, to));
            else union.Add((from, to));
        }

        return union;
    }

    private static IEnumerable<(long From, long To)> Open(IReadOnlyList<(long From, long To)> covered, long from, long to)
    {
        var start = from;
        for (var i = FirstEndingAfter(covered, from); i < covered.Count; i++)
        {
            var interval = covered[i];
            if (interval.From >= to) break;
            if (interval.From > start) yield return (start, interval.From);
            start = interval.To;
        }

        if (start < to) yield return (start, to);
    }

    // They part, so that they end in the order in which they begin.
    private static int FirstEndingAfter(IReadOnlyList<(long From, long To)> covered, long tick)
    {
        var (low, high) = (0, covered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (covered[middle].To > tick) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
