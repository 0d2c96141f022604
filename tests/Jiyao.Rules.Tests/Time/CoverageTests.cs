using CsCheck;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Time;

public sealed class CoverageTests
{
    private static readonly DateTimeOffset Morning = At("08:00");

    [Fact]
    public void Half_open_intervals_that_touch_leave_no_gap()
    {
        var coverage = Coverage.Of([new(At("08:00"), At("12:00")), new(At("12:00"), At("20:00"))]);

        Assert.True(coverage.Covers(At("08:00"), At("20:00")));
        Assert.Empty(coverage.Gaps(At("08:00"), At("20:00")));
    }

    [Fact]
    public void A_gap_of_one_tick_is_a_gap()
    {
        var coverage = Coverage.Of([new(At("08:00"), At("12:00")), new(After(At("12:00")), At("20:00"))]);
        var gap = Assert.Single(coverage.Gaps(At("08:00"), At("20:00")));

        Assert.False(coverage.Covers(At("08:00"), At("20:00")));
        Assert.Equal((At("12:00"), TimeSpan.FromTicks(1), true), (gap.From, gap.Length, gap.IsCertain));
    }

    [Fact]
    public void The_end_of_an_interval_is_not_covered_and_one_without_end_covers_all_after_it()
    {
        Assert.False(Coverage.Of([new(At("08:00"), At("12:00"))]).Covers(At("08:00"), After(At("12:00"))));
        Assert.True(Coverage.Of([new(At("08:00"), null)]).Covers(At("08:00"), DateTimeOffset.MaxValue));
    }

    [Fact]
    public void Unknown_bounds_make_possible_gaps_and_no_certain_ones()
    {
        var coverage = Coverage.Of([new(Minute("08:00"), Minute("12:00")), new(At("12:00:30"), At("20:00"))]);

        Assert.Null(coverage.Covers(At("08:00"), At("20:00")));
        Assert.All(coverage.Gaps(At("08:00"), At("20:00")), gap => Assert.False(gap.IsCertain));
        Assert.True(coverage.Covers(At("08:01"), At("12:00")));
    }

    [Fact]
    public void An_interval_that_ends_before_it_begins_covers_nothing() =>
        Assert.False(Coverage.Of([new(At("12:00"), At("08:00"))]).Covers(At("08:00"), At("12:00")));

    [Fact]
    public void It_is_what_a_walk_through_every_minute_finds() => Gen.Select(Stays, Stays).Select((all, others) => all.Concat(others).ToArray())
        .Sample(stays =>
        {
            var coverage = Coverage.Of(stays.Select(stay => Interval(stay)));
            var minutes = Enumerable.Range(0, 60).Select(minute => Walk(stays, minute)).ToList();
            bool? expected = minutes.Contains(false) ? false : minutes.Contains(null) ? null : true;

            Assert.Equal(expected, coverage.Covers(Morning, Morning.AddMinutes(60)));
            var gaps = coverage.Gaps(Morning, Morning.AddMinutes(60));
            Assert.All(Enumerable.Range(0, 60), minute => Assert.Equal(minutes[minute], Told(gaps, minute)));
        });

    // From and to in minutes; of the second kind of stay only the earliest begin and the latest end are known.
    private static readonly Gen<(int From, int To, bool IsCertain)[]> Stays = Gen.Select(Gen.Int[-5, 62], Gen.Int[0, 30], Gen.Bool)
        .Select((from, length, isCertain) => (from, from + length, isCertain)).Array[0, 4];

    private static RecordedInterval Interval((int From, int To, bool IsCertain) stay)
    {
        var (from, to) = (Morning.AddMinutes(stay.From), Morning.AddMinutes(stay.To));
        return stay.IsCertain ? new(from, to) : new(RecordedTime.Between(from, to), to);
    }

    private static bool? Walk((int From, int To, bool IsCertain)[] stays, int minute)
    {
        var there = stays.Where(stay => stay.From <= minute && minute < stay.To).ToList();
        return there.Exists(stay => stay.IsCertain) ? true : there.Count > 0 ? null : false;
    }

    private static bool? Told(IReadOnlyList<CoverageGap> gaps, int minute)
    {
        var at = Morning.AddMinutes(minute);
        var gap = gaps.SingleOrDefault(gap => gap.From <= at && at < gap.To);
        return gap == default ? true : gap.IsCertain ? false : null;
    }
}
