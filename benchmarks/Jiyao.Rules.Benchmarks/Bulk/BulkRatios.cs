using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.Bulk;

/// <summary>One audit on one worker and on two.</summary>
internal static class BulkRatios
{
    private const int Facts = 200_000;

    public static IEnumerable<Ratio> Measure()
    {
        var workload = new BulkWorkload(Facts);
        if (workload.Violated(1) != workload.Violated(2)) throw new InvalidOperationException("one core and two do not agree");
        var times = Measurement.Of((workload.Count, () => workload.Violated(1)), (workload.Count, () => workload.Violated(2)));
        yield return new(
            "bulk audit on two cores, times faster",
            "on one core",
            times[0].Nanoseconds / times[1].Nanoseconds,
            1.7,
            true,
            times[1].Nanoseconds,
            times[1].Bytes);
    }
}
