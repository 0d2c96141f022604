using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.ColdStart;

/// <summary>A process that makes an engine of both regulations and one decision, against one that does nothing.</summary>
internal static class ColdStartRatios
{
    private const int Rounds = 9;
    private const double Budget = 80;

    public static IEnumerable<Ratio> Measure()
    {
        var (empty, deciding) = (new double[Rounds], new double[Rounds]);
        for (var round = -1; round < Rounds; round++)
        {
            var (none, one) = (Time(ColdProcess.Empty, 0), Time(ColdProcess.Decide, ColdProcess.Denied));

            // The first round brings the files into the cache.
            if (round >= 0) (empty[round], deciding[round]) = (none, one);
        }

        var over = Median(deciding) - Median(empty);
        yield return new(
            $"cold start: ms of a first decision over an empty program, divided by {Budget}",
            "an empty program",
            over / Budget,
            1,
            false,
            over * 1e6,
            0);
    }

    private static double Time(string command, int expected)
    {
        var run = ChildProcess.RunSelf(command);
        return run.ExitCode == expected
            ? run.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{command} ended with {run.ExitCode}: {run.Output}");
    }

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);
}
