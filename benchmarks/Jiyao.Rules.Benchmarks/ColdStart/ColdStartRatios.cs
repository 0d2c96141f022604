using System.Globalization;
using Jiyao.Rules.Benchmarks.EndToEnd;
using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.ColdStart;

/// <summary>
/// Whole processes, against one that does nothing: one that makes an engine of both regulations and one decision, and the tool on its
/// smallest errands. Each is compiled ahead for the platform, as the packages for platforms are, and as it runs, as the others are.
/// </summary>
internal static class ColdStartRatios
{
    private const int Rounds = 9;
    private const double Budget = 80;
    private const int FewRows = 100;

    // How the smallest host ends whose request is denied.
    private const int Denied = 10;

    public static IEnumerable<Ratio> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("jiyao-bench-");
        try
        {
            var register = Path.Combine(folder.FullName, "register.csv");
            TelegramCsv.Write(register, FewRows);
            return [.. Ratios(folder.FullName, ["check", register, "--regulation", "B", "--as-of", EndToEndRatios.AsOf, "--as", "telegram"])];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Ratio> Ratios(string folder, string[] check)
    {
        var (host, tool) = (BuiltProgram.Host, BuiltProgram.Tool);
        List<(string How, string Host, string Tool, double CheckGoal)> ways = [("compiled at run time", host.Built, tool.Built, 40)];
        if (host.Published(folder) is { } hostAhead && tool.Published(folder) is { } toolAhead)
            ways.Insert(0, ("compiled ahead", hostAhead, toolAhead, 25));

        var times = Interleaved(
        [
            () => Time(ChildProcess.RunDotnet(host.Built), 0),
            .. ways.SelectMany<(string How, string Host, string Tool, double CheckGoal), Func<double>>(way =>
            [
                () => Time(ChildProcess.RunDotnet(way.Host, "decide"), Denied),
                () => Time(ChildProcess.RunDotnet(way.Tool, "--version"), 0),
                () => Time(ChildProcess.RunDotnet([way.Tool, .. check]), 1),
            ]),
        ]);
        for (var i = 0; i < ways.Count; i++)
        {
            var (how, _, _, goal) = ways[i];
            yield return OfHost(how, times[(3 * i) + 1] - times[0], 1);
            yield return OfTool($"jiyao --version, {how}", times[(3 * i) + 2], times[0], 3);
            yield return OfTool($"jiyao check of {FewRows} rows, {how}", times[(3 * i) + 3], times[0], goal);
        }
    }

    private static Ratio OfHost(string how, double over, double goal) => new(
        $"cold start, {how}: ms of a first decision over an empty program, divided by {Budget}",
        "an empty program",
        over / Budget,
        goal,
        false,
        over * 1e6,
        0);

    private static Ratio OfTool(string command, double time, double empty, double goal) => new(
        string.Create(CultureInfo.InvariantCulture, $"cold start: {command}, {time:0} ms, {empty / time:0 %} of it the runtime's own"),
        "an empty program",
        time / empty,
        goal,
        false,
        time * 1e6,
        0);

    // The first round brings the files into the cache.
    private static double[] Interleaved(params Func<double>[] contenders)
    {
        var times = Array.ConvertAll(contenders, _ => new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var time = contenders[i]();
                if (round >= 0) times[i].Add(time);
            }
        }

        return Array.ConvertAll(times, rounds => rounds.Order().ElementAt(Rounds / 2));
    }

    private static double Time(ChildRun run, int expected) => run.ExitCode == expected
        ? run.Elapsed.TotalMilliseconds
        : throw new InvalidOperationException($"ended with {run.ExitCode}, not {expected}: {run.Output}");
}
