using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.Joins;

/// <summary>Two registers joined by the engine and by a dictionary.</summary>
internal static class JoinRatios
{
    private static readonly int[] Sizes = [20_000, 200_000, 2_000_000];

    public static IEnumerable<Ratio> Measure() => Sizes.Select(Measure);

    private static Ratio Measure(int facts)
    {
        var workload = new JoinWorkload(facts);
        if (workload.Audited() != workload.HandWritten()) throw new InvalidOperationException($"the joins of {facts} facts do not agree");
        var times = Measurement.Of((workload.Count, workload.HandWritten), (workload.Count, workload.Audited));
        return Ratio.AtMost($"join of two registers, {facts:N0} facts", "hand-written dictionary", times[1], times[0], 2);
    }
}
