using CsCheck;
using Jiyao.Rules.Tests.Random;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>Another reading changes the verdicts only of the clauses that name its option.</summary>
public sealed class OptionReachTests
{
    private const int Facts = 300;
    private const int Worlds = 20;

    private static readonly AuditOptions Options = new() { AsOf = Moments.At("2026-03-12 09:00"), IncludeCompliant = true };

    private static readonly RegulationEngine Strict = Engine([]);

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

        Together(RandomFacts.Telegram);
        Together(RandomFacts.OnDocument);
        Together(RandomFacts.OnRoom);
        Together(RandomFacts.OnDevice);
        Gen.Int[0, int.MaxValue - 1].Sample(seed => Alike(new RandomWorlds(seed).Facts(), new RandomWorlds(seed).Options()), iter: Worlds);

        void Together<TFact>(Gen<TFact> facts)
            where TFact : Fact => facts.Array[Facts].Sample(all => Alike(all, Options), iter: 1);

        void Alike(IReadOnlyList<Fact> facts, AuditOptions options) =>
            Assert.Equal(Verdicts(Strict, facts, options, reach), Verdicts(other, facts, options, reach));
    }

    private static IEnumerable<string> Verdicts(
        RegulationEngine engine, IReadOnlyList<Fact> facts, AuditOptions options, HashSet<string> besides) =>
        engine.Audit(facts, options).Entries
            .Where(entry => !besides.Contains(entry.Clause)).Select(entry => $"{entry.Clause} {entry.Fact.Id} {entry.Verdict}");

    private static RegulationEngine Engine(KeyValuePair<string, string>[] settings) =>
        RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, settings));
}
