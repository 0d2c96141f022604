using CsCheck;

namespace Jiyao.Rules.Tests.Random;

/// <summary>To know less never makes good what was breached. Times stay known: a blank one says that something has not happened.</summary>
public sealed class ForgottenRecordsTests
{
    private static readonly int Worlds = SampleSize.Of(400);

    // Where the absence of a value leaves a breach without what showed it, and that is what the model says it means.
    private static readonly string[] WhereLessIsEnough =
    [
        // Who goes by a name alone is told apart by that.
        nameof(Person.Id), nameof(Person.Name),

        // A register that has no column for them holds the signatures of all.
        nameof(IncomingDocument.Recipients),

        // That it is done is told by the time alone.
        nameof(Telegram.Outcome),
    ];

    private static readonly RegulationEngine Engine = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

    [Fact]
    public void A_value_forgotten_turns_no_breach_into_compliance() =>
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 10_000]).Sample((seed, which) =>
        {
            var known = new RandomWorlds(seed);
            var before = Verdicts(known);
            if (!before.ContainsValue(Verdict.Violated)) return;
            var less = new RandomWorlds(seed, which % known.Drawn);
            var after = Verdicts(less);
            if (less.Redrawn != known.Redrawn || less.Forgotten is not { } forgotten || forgotten.PropertyType == typeof(RecordedTime?)) return;
            if (WhereLessIsEnough.Contains(forgotten.Name)) return;

            var madeGood = before.Where(one => one.Value == Verdict.Violated && after.GetValueOrDefault(one.Key) == Verdict.Compliant).Select(one => one.Key);
            Assert.True(!madeGood.Any(), $"without {forgotten.DeclaringType!.Name}.{forgotten.Name} ({seed}, {which}): {string.Join(", ", madeGood)}");
        }, iter: Worlds);

    private static Dictionary<(string Clause, int Place), Verdict> Verdicts(RandomWorlds worlds)
    {
        var (facts, options) = (worlds.Facts(), worlds.Options());
        var places = facts.Select((fact, i) => (fact, i)).ToDictionary(pair => pair.fact, pair => pair.i);
        return Engine.Audit(facts, options).Entries
            .Where(entry => places.ContainsKey(entry.Fact))
            .GroupBy(entry => (entry.Clause, places[entry.Fact]))
            .ToDictionary(group => group.Key, group => group.Max(entry => entry.Verdict));
    }
}
