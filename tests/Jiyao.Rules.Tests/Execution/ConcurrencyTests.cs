using CsCheck;
using Jiyao.Rules.Tests.Random;

namespace Jiyao.Rules.Tests.Execution;

/// <summary>One engine, many threads that all meet it cold: the same answers as from one thread.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 64;

    // 64 threads, 4,000 requests, 4 rounds: a million decisions.
    private const int Rounds = 4;

    [Fact]
    public void Threads_that_share_an_engine_get_the_answers_of_one_thread()
    {
        var alone = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));
        var rooms = Drawn(RandomFacts.OnRoom, alone);
        var documents = Drawn(RandomFacts.OnDocument, alone);
        var expected = Effects(alone, rooms, documents);
        var shared = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

        // Each thread decides a share of the requests with their reasons, and all of them by their effect alone.
        var threads = Enumerable.Range(0, Threads).Select(number => new Answers(number)).ToList();
        var running = threads.ConvertAll(answers =>
        {
            var thread = new Thread(() =>
            {
                answers.Effects = [.. EffectsAlone(shared, rooms, documents)];
                var (share, mine) = (Share(answers.Number), answers.Effects);
                answers.Differ = !Effects(shared, rooms[share], documents[share]).SequenceEqual([.. mine[..rooms.Length][share], .. mine[rooms.Length..][share]]);
                for (var round = 1; round < Rounds; round++) answers.Differ |= !EffectsAlone(shared, rooms, documents).SequenceEqual(answers.Effects);
            });
            thread.Start();
            return thread;
        });

        // Meanwhile engines of other readings are made and asked: they share no state with the one at work.
        var other = RegulationEngine.Create(ModelRegulations.Load(["B"], [KeyValuePair.Create("AllowApprovedCarry", "true")]));
        var meanwhile = EffectsAlone(other, rooms, documents).ToList();
        running.ForEach(thread => thread.Join());

        Assert.All(threads, answers => Assert.False(answers.Differ));
        Assert.All(threads, answers => Assert.Equal(expected, answers.Effects));
        Assert.Equal(meanwhile, EffectsAlone(other, rooms, documents));
    }

    [Fact]
    public void Of_threads_that_meet_rules_cold_one_compiles_them()
    {
        const int Cold = 16;
        var engine = RegulationEngine.Create(
            ModelRegulations.Load(ModelRegulations.Ids, []), new EngineOptions { Executor = RuleExecutor.Compiled });
        var request = new AccessRequest<Document> { Action = SecrecyAction.Copy, Resource = new Document { Level = SecrecyLevel.TopSecret }, At = Moments.At("2026-03-10") };
        using var start = new Barrier(Cold);
        var allocated = new long[Cold];
        var running = Enumerable.Range(0, Cold).Select(number =>
        {
            var thread = new Thread(() =>
            {
                start.SignalAndWait();
                var before = GC.GetAllocatedBytesForCurrentThread();
                engine.EffectOf(request);
                allocated[number] = GC.GetAllocatedBytesForCurrentThread() - before;
            });
            thread.Start();
            return thread;
        }).ToList();
        running.ForEach(thread => thread.Join());

        // One may have made the table of the rules, and another compiled them.
        Assert.InRange(allocated.Count(bytes => bytes > allocated.Max() / 4), 1, 2);
    }

    // Requests whose values contradict each other go the long way round: a few of them are enough.
    private static AccessRequest<TResource>[] Drawn<TResource>(Gen<AccessRequest<TResource>> requests, RegulationEngine engine)
        where TResource : Fact
    {
        var drawn = requests.Array[10_000].Single().ToLookup(request => engine.Decide(request).Errors.Count > 0);
        AccessRequest<TResource>[] chosen = [.. drawn[true].Take(5), .. drawn[false].Take(1_995)];
        Assert.Equal(2_000, chosen.Length);
        return chosen;
    }

    private static DecisionEffect[] Effects(
        RegulationEngine engine, AccessRequest<Room>[] rooms, AccessRequest<Document>[] documents) =>
        [.. rooms.Select(request => engine.Decide(request).Effect), .. documents.Select(request => engine.Decide(request).Effect)];

    private static IEnumerable<DecisionEffect> EffectsAlone(
        RegulationEngine engine, AccessRequest<Room>[] rooms, AccessRequest<Document>[] documents) =>
        rooms.Select(engine.EffectOf).Concat(documents.Select(engine.EffectOf));

    private static Range Share(int number) => (number * 2_000 / Threads)..((number + 1) * 2_000 / Threads);

    private sealed class Answers(int number)
    {
        public int Number => number;

        public DecisionEffect[] Effects { get; set; } = [];

        public bool Differ { get; set; }
    }
}
