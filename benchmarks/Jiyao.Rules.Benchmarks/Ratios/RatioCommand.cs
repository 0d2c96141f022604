using Jiyao.Rules.Benchmarks.Audits;
using Jiyao.Rules.Benchmarks.Bulk;
using Jiyao.Rules.Benchmarks.ColdStart;
using Jiyao.Rules.Benchmarks.Deadlines;
using Jiyao.Rules.Benchmarks.Decide;
using Jiyao.Rules.Benchmarks.EndToEnd;
using Jiyao.Rules.Benchmarks.Joins;
using Jiyao.Rules.Benchmarks.Scaling;

namespace Jiyao.Rules.Benchmarks.Ratios;

/// <summary>Checks that the contenders give equal answers, measures them side by side and prints the ratios.</summary>
internal static class RatioCommand
{
    private const int RegisterRows = 200_000;

    public static int Run(string[] arguments)
    {
        var options = RatioOptions.Parse(arguments, RegisterRows);
        var groups = Groups(options?.Rows ?? RegisterRows)
            .Where(group => options is not null && (options.Only is null || options.Only == group.Name))
            .ToList();
        if (groups.Count > 0) return RatioTable.Print(groups.SelectMany(group => group.Measure()), options!.Json);
        var names = string.Join('|', Groups(RegisterRows).Select(group => group.Name));
        Console.Error.WriteLine($"usage: ratios [--only {names}] [--rows N] [--json FILE]");
        return 2;
    }

    private static IEnumerable<(string Name, Func<IEnumerable<Ratio>> Measure)> Groups(int rows) =>
    [
        ("decide", DecideRatios.Measure),
        ("peers", PeerRatios.Measure),
        ("deadlines", DeadlineRatios.Measure),
        ("audit", AuditRatios.Measure),
        ("rules", ScalingRatios.Measure),
        ("joins", JoinRatios.Measure),
        ("bulk", BulkRatios.Measure),
        ("cold", ColdStartRatios.Measure),
        ("register", () => EndToEndRatios.Measure(rows)),
    ];
}
