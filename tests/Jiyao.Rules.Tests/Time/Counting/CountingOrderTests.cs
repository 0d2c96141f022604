namespace Jiyao.Rules.Tests.Time.Counting;

/// <summary>On random instants: the order of the four ways of counting, and an oracle that counts by lists of dates.</summary>
public sealed class CountingOrderTests
{
    private const int Instants = 200_000;

    private static readonly int[] Limits = [1, 2, 3, 10];

    [Fact]
    public void Inclusive_days_end_first_then_elapsed_hours_then_civil_days_then_working_days()
    {
        foreach (var (start, days) in RandomStarts(seed: 1_949))
        {
            var inclusive = Counted.Inclusive.Count(start, days).Instant();
            var elapsed = Counted.Elapsed.Count(start, days).Instant();
            var civil = Counted.Civil.Count(start, days).Instant();
            var working = Counted.Working.Count(start, days).Instant();
            if (!(start < inclusive && inclusive <= elapsed && elapsed <= civil && civil <= working))
                Assert.Fail($"{start:O} and {days} days: {inclusive:O}, {elapsed:O}, {civil:O}, {working:O}");
        }
    }

    [Fact]
    public void Civil_and_working_days_are_those_found_by_walking_from_day_to_day()
    {
        var oracle = new NaiveWalk(2007, 2027);
        foreach (var (start, days) in RandomStarts(seed: 2_026))
        {
            var expected = (oracle.Inclusive(start, days), oracle.Civil(start, days), oracle.Working(start, days));
            var counted = (Counted.Inclusive.Count(start, days).Instant(), Counted.Civil.Count(start, days).Instant(),
                Counted.Working.Count(start, days).Instant());
            if (expected != counted)
                Assert.Fail($"{start:O} and {days} days: {counted} instead of {expected}");
        }
    }

    // Offsets vary, and every fourth start lies within a second of a local midnight, where dates change.
    private static IEnumerable<(DateTimeOffset Start, int Days)> RandomStarts(int seed)
    {
        var random = new System.Random(seed);
        var first = Counted.At("2007-01-01");
        var span = Counted.At("2027-01-01") - first;
        for (var i = 0; i < Instants; i++)
        {
            var ticks = random.NextInt64(span.Ticks);
            if (i % 4 == 0)
                ticks = Math.Max(0, ticks - (ticks % TimeSpan.TicksPerDay) + random.NextInt64(-1, 2));
            var offset = TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1));
            yield return (first.AddTicks(ticks).ToOffset(offset), Limits[i / 4 % Limits.Length]);
        }
    }
}
