using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>Decisions of the engine and of plain C#.</summary>
internal static class DecideRatios
{
    private const int Requests = 100_000;

    public static IEnumerable<Ratio> Measure()
    {
        var silent = new Contenders(new Workload(Requests, denied: 0));
        var mixed = new Contenders(new Workload(Requests, denied: 0.2));
        silent.RequireEqualAnswers();
        mixed.RequireEqualAnswers();

        var nothing = Measurement.Of(
            (silent.Count, silent.HandWrittenEffects), (silent.Count, silent.EngineDecisions), (silent.Count, silent.EngineDecisionsInBulk));
        yield return Ratio.AtMost("decide, nothing found", "hand-written C#", nothing[1], nothing[0], 1.3);
        yield return Ratio.AtMost("decide, nothing found, all requests in one call", "hand-written C#", nothing[2], nothing[0], 1.3);
        yield return new(
            "decide, nothing found: bytes a decision", "none", nothing[1].Bytes, 0, false, nothing[1].Nanoseconds, nothing[1].Bytes);

        var fifth = Measurement.Of(
            (mixed.Count, mixed.HandWrittenEffects),
            (mixed.Count, mixed.EngineEffects),
            (mixed.Count, mixed.EngineEffectsInBulk),
            (mixed.Count, mixed.EngineDecisions),
            (mixed.Count, mixed.EngineDecisionsInBulk));
        yield return Ratio.AtMost("effect alone, a fifth denied", "hand-written C#", fifth[1], fifth[0], 1.3);
        yield return Ratio.AtMost("effect alone, a fifth denied, all requests in one call", "hand-written C#", fifth[2], fifth[0], 1.3);
        yield return Ratio.AtMost("full decision, a fifth denied", "hand-written C#, effect alone", fifth[3], fifth[0], 2);
        yield return Ratio.AtMost(
            "full decision, a fifth denied, all requests in one call", "hand-written C#, effect alone", fifth[4], fifth[0], 2);
    }
}
