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

    public static IEnumerable<Ratio> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("jiyao-bench-");
        try
        {
            var register = Path.Combine(folder.FullName, "register.csv");
            TelegramCsv.Write(register, FewRows);
            var (host, tool) = (ColdProcess.Host.Publish(folder.FullName), ColdProcess.Tool.Publish(folder.FullName));
            string[] check = ["check", register, "--regulation", "B", "--as-of", EndToEndRatios.AsOf, "--as", "telegram"];
            return Ratios(Interleaved(
                () => Time(ChildProcess.RunDotnet(ColdProcess.Host.Built), 0),
                () => Time(ChildProcess.RunDotnet(host, "decide"), ColdProcess.Denied),
                () => Time(ChildProcess.RunDotnet(ColdProcess.Host.Built, "decide"), ColdProcess.Denied),
                () => Time(ChildProcess.RunDotnet(tool, "--version"), 0),
                () => Time(ChildProcess.RunDotnet(ColdProcess.Tool.Built, "--version"), 0),
                () => Time(ChildProcess.RunDotnet([tool, .. check]), 1),
                () => Time(ChildProcess.RunDotnet([ColdProcess.Tool.Built, .. check]), 1)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Ratio[] Ratios(double[] times)
    {
        var empty = times[0];
        return
        [
            OfHost("compiled ahead", times[1] - empty, 1),
            OfHost("compiled at run time", times[2] - empty, 1),
            OfTool("jiyao --version, compiled ahead", times[3], empty, 3),
            OfTool("jiyao --version, compiled at run time", times[4], empty, 3),
            OfTool($"jiyao check of {FewRows} rows, compiled ahead", times[5], empty, 25),
            OfTool($"jiyao check of {FewRows} rows, compiled at run time", times[6], empty, 40),
        ];
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
