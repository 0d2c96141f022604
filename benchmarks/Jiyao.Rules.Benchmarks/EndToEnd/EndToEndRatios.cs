using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.EndToEnd;

/// <summary>
/// <c>jiyao check</c> on a register against DuckDB on the same file, each as a process of its own from start to end, and each compiled
/// ahead for the platform, as the tool's packages for platforms are and DuckDB's are. The tool also
/// evaluates all other clauses that a register of telegrams can show, and writes its report; DuckDB counts.
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
            TelegramCsv.Write(register, rows);
            var jiyao = BuiltProgram.Tool.Published(folder.FullName) ?? BuiltProgram.Tool.Built;
            RequireEqualCounts(jiyao, register, report);
            var (tool, peer) = (new ChildRun[Rounds], new ChildRun[Rounds]);
            for (var round = 0; round < Rounds; round++) (tool[round], peer[round]) = (Check(jiyao, register, report), Count(register));
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

    private static void RequireEqualCounts(string jiyao, string register, string report)
    {
        Check(jiyao, register, report);
        var (ours, theirs) = (ClauseCounts.OfReport(report), DuckDbCounts.Read(Count(register).Output));
        if (!ours.SequenceEqual(theirs))
            throw new InvalidOperationException($"the counts differ: {string.Join(", ", ours)}; DuckDB {string.Join(", ", theirs)}");
    }

    private static ChildRun Check(string jiyao, string register, string report) => Ended(
        1, ChildProcess.RunDotnet(jiyao, "check", register, "--regulation", "B", "--as-of", AsOf, "--as", "telegram", "--format", $"json={report}"));

    private static ChildRun Count(string register) => Ended(0, ChildProcess.RunSelf(DuckDbCounts.Command, register));

    private static ChildRun Ended(int expected, ChildRun run) => run.ExitCode == expected
        ? run
        : throw new InvalidOperationException($"ended with {run.ExitCode}, not {expected}: {run.Output}");

    private static double Nanoseconds(ChildRun[] runs) => runs.Select(run => run.Elapsed.TotalNanoseconds).Order().ElementAt(runs.Length / 2);
}
