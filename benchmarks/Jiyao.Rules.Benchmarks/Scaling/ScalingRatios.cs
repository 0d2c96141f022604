using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.Scaling;

/// <summary>How the time of a decision grows with the number of rules.</summary>
internal static class ScalingRatios
{
    private const int Requests = 20_000;

    // Every one of them looks at every rule.
    private const int RangeRequests = 2_000;

    private static readonly int[] Sizes = [24, 100, 1_000, 10_000];

    public static IEnumerable<Ratio> Measure() =>
    [
        .. Grown("differing by an equality, 24 of them in use", 2, Requests, rules => new EqualityWorkload(rules, Sizes[0], Requests)),
        .. Grown("differing by an equality, all in use", 2, Requests, rules => new EqualityWorkload(rules, rules, Requests)),
        .. Grown("differing by a range, all in use", 5, RangeRequests, rules => new RangeWorkload(rules, RangeRequests)),
    ];

    private static IEnumerable<Ratio> Grown(string difference, double goal, int requests, Func<int, IScalingWorkload> make)
    {
        var workloads = Sizes.Select(make).ToList();
        foreach (var workload in workloads) workload.RequireEqualAnswers();
        var times = Measurement.Of([.. workloads.Select(workload => (requests, (Func<int>)workload.Decide))]);
        return Sizes.Skip(1).Select((size, i) =>
            Ratio.AtMost($"decide, {size:N0} rules {difference}", $"{Sizes[0]} such rules", times[i + 1], times[0], goal));
    }
}
