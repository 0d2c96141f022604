using System.Diagnostics;

namespace Jiyao.Rules.Benchmarks.Ratios;

/// <summary>The median time and the bytes of one call.</summary>
internal readonly record struct Measurement(double Nanoseconds, double Bytes)
{
    private const int Rounds = 15;

    // A collection or a turn of another process, neither anybody's own, is not to decide a round.
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(20);

    /// <summary>Measures several contenders in turn, round by round, so that a drift of the machine hits all of them alike.</summary>
    public static Measurement[] Of(params (int Calls, Func<int> Run)[] contenders)
    {
        var times = contenders.Select(_ => new double[Rounds]).ToArray();
        var bytes = new double[contenders.Length];
        var repeats = contenders.Select(contender => WarmUp(contender.Run)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                for (var repeat = 0; repeat < repeats[i]; repeat++) contenders[i].Run();
                var calls = (double)contenders[i].Calls * repeats[i];
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
                bytes[i] = (GC.GetAllocatedBytesForCurrentThread() - before) / calls;
            }
        }

        return [.. times.Select((time, i) => new Measurement(time.Order().ElementAt(Rounds / 2), bytes[i]))];
    }

    // Static code settles in its last tier only after some hundred milliseconds of calls. How often it runs within a round comes of that.
    private static int WarmUp(Func<int> run)
    {
        var start = Stopwatch.GetTimestamp();
        var last = TimeSpan.Zero;
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(1_500))
        {
            var begin = Stopwatch.GetTimestamp();
            run();
            last = Stopwatch.GetElapsedTime(begin);
        }

        return Math.Max(1, (int)Math.Ceiling(Round / last));
    }
}
