using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>The same decisions by other rule engines.</summary>
internal static class PeerRatios
{
    private const int Requests = 2_000;

    // As many calls as on the large workload, so that all answer from warm caches.
    private const int Passes = 50;

    public static IEnumerable<Ratio> Measure()
    {
        var contenders = new Contenders(new Workload(Requests, denied: 0.2));
        foreach (var peer in Peers())
        {
            contenders.RequireEqualAnswers(peer);
            var times = Measurement.Of(
                (contenders.Count * Passes, () => Enumerable.Range(0, Passes).Sum(_ => contenders.EngineDecisions())),
                (contenders.Count, () => contenders.Denials(peer)));
            yield return Ratio.Slower($"{peer.Name}, a fifth denied", "full decision of this engine", times[1], times[0], peer.Goal);
        }
    }

    private static IEnumerable<IPeer> Peers() =>
    [
        new FluentRules(),
        new MicrosoftRules(),
#if NRULES
        new NRulesRules(),
#endif
    ];
}
