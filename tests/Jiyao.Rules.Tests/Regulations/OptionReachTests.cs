using CsCheck;
using Jiyao.Rules.Tests.Random;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>Another reading changes the verdicts only of the clauses that name its option.</summary>
public sealed class OptionReachTests
{
    private const int Facts = 40;
    private const int Worlds = 8;

    private static readonly RegulationEngine Strict = Engine([]);

    // Drawn and judged by the strict readings once, however many other readings they are judged by.
    private static readonly Lazy<List<Judged>> Drawn = new(() => [.. Registers().Select(drawn => new Judged(drawn.Facts, drawn.Options, Verdicts(Strict, drawn.Facts, drawn.Options)))]);

    public static TheoryData<string, string> Readings()
    {
        var readings = new TheoryData<string, string>();
        foreach (var option in ModelRegulations.Load(ModelRegulations.Ids, []).SelectMany(pack => pack.Options))
            foreach (var value in option.Values.Where(value => value != option.Value)) readings.Add(option.Key, value);
        return readings;
    }

    [Theory, MemberData(nameof(Readings))]
    public void A_reading_reaches_no_other_clause(string key, string value)
    {
        var other = Engine([KeyValuePair.Create(key, value)]);
        var reach = Strict.Catalogue.Entries.Where(entry => entry.Clause.OptionKeys.Contains(key))
            .Select(entry => entry.Clause.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(Drawn.Value, drawn => Assert.Equal(
            drawn.Strict.Where(Beyond), Verdicts(other, drawn.Facts, drawn.Options).Where(Beyond)));

        bool Beyond((string Clause, string Verdict) one) => !reach.Contains(one.Clause);
    }

    private static IEnumerable<(IReadOnlyList<Fact> Facts, AuditOptions Options)> Registers()
    {
        var options = new AuditOptions { AsOf = Moments.At("2026-03-12 09:00"), IncludeCompliant = true };
        yield return (RandomFacts.Telegram.Array[Facts].Single(), options);
        yield return (RandomFacts.OnDocument.Array[Facts].Single(), options);
        yield return (RandomFacts.OnRoom.Array[Facts].Single(), options);
        yield return (RandomFacts.OnDevice.Array[Facts].Single(), options);
        foreach (var seed in Gen.Int[0, int.MaxValue - 1].Array[Worlds].Single())
        {
            var world = new RandomWorlds(seed);
            yield return (world.Facts(), world.Options());
        }
    }

    private static List<(string Clause, string Verdict)> Verdicts(RegulationEngine engine, IReadOnlyList<Fact> facts, AuditOptions options) =>
        [.. engine.Audit(facts, options).Entries.Select(entry => (entry.Clause, $"{entry.Clause} {entry.Fact.Id} {entry.Verdict}"))];

    private static RegulationEngine Engine(KeyValuePair<string, string>[] settings) =>
        RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, settings), new EngineOptions { Executor = RuleExecutor.Interpreted });

    private sealed record Judged(IReadOnlyList<Fact> Facts, AuditOptions Options, List<(string Clause, string Verdict)> Strict);
}
