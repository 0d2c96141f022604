using System.Diagnostics;

namespace Jiyao.Rules.Benchmarks.Ratios;

/// <summary>The median time and the bytes of one call.</summary>
internal readonly record struct Measurement(double Nanoseconds, double Bytes)
{
    private const int Rounds = 15;

    /// <summary>Measures several contenders in turn, round by round, so that a drift of the machine hits all of them alike.</summary>
    public static Measurement[] Of(params (int Calls, Func<int> Run)[] contenders)
    {
        var times = contenders.Select(_ => new double[Rounds]).ToArray();
        var bytes = new double[contenders.Length];
        for (var i = 0; i < contenders.Length; i++) WarmUp(contenders[i].Run);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                contenders[i].Run();
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / contenders[i].Calls;
                bytes[i] = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / contenders[i].Calls;
            }
        }

        return [.. times.Select((time, i) => new Measurement(time.Order().ElementAt(Rounds / 2), bytes[i]))];
    }

    // Static code settles in its last tier only after some hundred milliseconds of calls.
    private static void WarmUp(Func<int> run)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(1_500)) run();
    }
}
