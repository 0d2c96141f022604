using CsCheck;
using Jiyao.Rules.Tests.Execution;
using Jiyao.Rules.Tests.Joining;

namespace Jiyao.Rules.Tests.Random;

/// <summary>What must not change a verdict, on random small worlds of several registers.</summary>
public sealed class WorldsMetamorphicTests
{
    private static readonly int Worlds = SampleSize.Of(100);

    private static readonly IRegulationEngine[] Engines =
    [
        RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, [])),
        SmallRegulation.Engine(RuleExecutor.Compiled, JoinRules.All()),
    ];

    [Fact]
    public void The_order_of_the_facts_changes_nothing() => Each((engine, facts, options) =>
        Assert.Equal(Verdicts(engine, facts, options), Verdicts(engine, [.. facts.Reverse()], options)));

    [Fact]
    public void A_fact_that_no_rule_speaks_of_changes_nothing() => Each((engine, facts, options) =>
        Assert.Equal(Verdicts(engine, facts, options), Verdicts(engine, [.. facts, new Weather()], options)));

    [Fact]
    public void What_was_breached_is_never_pending_later() => Each((engine, facts, options) =>
    {
        var later = new AuditOptions
        {
            AsOf = options.AsOf!.Value.AddDays(17),
            From = Start,
            To = Start.AddYears(1),
            Supplied = options.Supplied,
            IncludeCompliant = true,
        };
        var now = new AuditOptions { AsOf = options.AsOf, From = later.From, To = later.To, Supplied = options.Supplied, IncludeCompliant = true };
        var before = engine.Audit(facts, now).Entries.Where(entry => entry.Verdict == Verdict.Violated);
        var after = engine.Audit(facts, later).Entries.Where(entry => entry.Verdict == Verdict.Pending).ToHashSet();

        Assert.DoesNotContain(before, violated => after.Any(pending => pending.Clause == violated.Clause && ReferenceEquals(pending.Fact, violated.Fact)));
    });

    private static DateTimeOffset Start => new(2025, 6, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private static void Each(Action<IRegulationEngine, IReadOnlyList<Fact>, AuditOptions> holds) => Gen.Int[0, int.MaxValue - 1].Sample(seed =>
    {
        var worlds = new RandomWorlds(seed);
        var (facts, drawn) = (worlds.Facts(), worlds.Options());
        foreach (var engine in Engines) holds(engine, facts, drawn);
    }, iter: Worlds);

    // Facts that are not records, such as the months of a period, are named, not compared by identity.
    private static List<string> Verdicts(IRegulationEngine engine, IReadOnlyList<Fact> facts, AuditOptions options)
    {
        var places = facts.Select((fact, i) => (fact, i)).ToDictionary(pair => pair.fact, pair => pair.i);
        return
        [
            .. engine.Audit(facts, options).Entries
                .Select(entry => $"{entry.Clause} {entry.Verdict} {(places.TryGetValue(entry.Fact, out var i) ? facts[i].GetHashCode() : 0)} {entry.Fact.Id}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private sealed class Weather : Fact;
}
