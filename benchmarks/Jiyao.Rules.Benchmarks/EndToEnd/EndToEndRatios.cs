using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.EndToEnd;

/// <summary>
/// <c>jiyao check</c> on a register against DuckDB on the same file, each as a process of its own from start to end, and each compiled
/// ahead for the platform, as the tool's packages for platforms are and DuckDB's are. Both judge the nine clauses that such a register
/// shows, count what they come to and list each breach in a file; the tool also says in two languages why.
/// </summary>
internal static class EndToEndRatios
{
    public const string AsOf = "2036-01-01 00:00:00";

    private const int Rounds = 5;
    private const double MemoryBudget = 250;

    public static IEnumerable<Ratio> Measure(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("jiyao-bench-");
        try
        {
            var (register, report) = (Path.Combine(folder.FullName, "register.csv"), Path.Combine(folder.FullName, "report.json"));
            var breaches = Path.Combine(folder.FullName, "breaches.json");
            TelegramCsv.Write(register, rows);
            var jiyao = BuiltProgram.Tool.Published(folder.FullName) ?? BuiltProgram.Tool.Built;
            Check(jiyao, register, report);
            RequireEqualAnswers(report, DuckDb(register, breaches), breaches);
            var (tool, peer) = (new ChildRun[Rounds], new ChildRun[Rounds]);
            for (var round = 0; round < Rounds; round++)
                (tool[round], peer[round]) = (Check(jiyao, register, report), DuckDb(register, breaches));
            return Ratios(rows, tool, peer);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Ratio> Ratios(int rows, ChildRun[] tool, ChildRun[] peer)
    {
        var (ours, theirs) = (Nanoseconds(tool), Nanoseconds(peer));
        var megabytes = tool.Max(run => run.PeakBytes) / 1e6;
        yield return new(
            $"jiyao check of {rows:N0} rows, rows a second", "DuckDB, the same predicates", theirs / ours, 1, true, ours / rows, 0);
        yield return new(
            $"jiyao check of {rows:N0} rows: peak memory {megabytes:0} MB (DuckDB {peer.Max(run => run.PeakBytes) / 1e6:0} MB)",
            $"{MemoryBudget} MB",
            megabytes / MemoryBudget,
            1,
            false,
            ours / rows,
            megabytes * 1e6 / rows);
    }

    private static void RequireEqualAnswers(string report, ChildRun peer, string breaches)
    {
        var (ours, theirs) = (ClauseCounts.OfReport(report), DuckDbCheck.Read(peer.Output));
        if (!ours.ToHashSet().SetEquals(theirs))
            throw new InvalidOperationException($"the counts differ: {string.Join(", ", ours)}; DuckDB {string.Join(", ", theirs)}");
        var (found, listed) = (FoundBreach.OfReport(report), FoundBreach.OfLines(breaches));
        if (found.Count != listed.Count || !found.ToHashSet().SetEquals(listed))
            throw new InvalidOperationException($"the breaches differ: {string.Join(", ", found.Except(listed).Concat(listed.Except(found)).Take(3))}");
    }

    private static ChildRun Check(string jiyao, string register, string report) => Ended(
        1, ChildProcess.RunDotnet(jiyao, "check", register, "--regulation", "B", "--as-of", AsOf, "--as", "telegram", "--format", $"json={report}"));

    private static ChildRun DuckDb(string register, string breaches) =>
        Ended(0, ChildProcess.RunSelf(DuckDbCheck.Command, register, breaches));

    private static ChildRun Ended(int expected, ChildRun run) => run.ExitCode == expected
        ? run
        : throw new InvalidOperationException($"ended with {run.ExitCode}, not {expected}: {run.Output}");

    private static double Nanoseconds(ChildRun[] runs) => runs.Select(run => run.Elapsed.TotalNanoseconds).Order().ElementAt(runs.Length / 2);
}
