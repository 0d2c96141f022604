using CsCheck;
using Jiyao.Rules.Tests.Random;

namespace Jiyao.Rules.Tests.Execution;

/// <summary>One engine, many threads that all meet it cold: the same answers as from one thread.</summary>
public sealed class ConcurrencyTests
{
    [Fact]
    public void Threads_that_share_an_engine_get_the_answers_of_one_thread()
    {
        var rooms = RandomFacts.OnRoom.Array[2_000].Single();
        var documents = RandomFacts.OnDocument.Array[2_000].Single();
        var alone = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));
        var expected = Effects(alone, rooms, documents);
        var shared = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

        var threads = Enumerable.Range(0, 16).Select(_ => new Answers()).ToList();
        var running = threads.ConvertAll(answers =>
        {
            var thread = new Thread(() => answers.Effects = Effects(shared, rooms, documents));
            thread.Start();
            return thread;
        });
        running.ForEach(thread => thread.Join());

        Assert.All(threads, answers => Assert.Equal(expected, answers.Effects));
    }

    private static DecisionEffect[] Effects(
        RegulationEngine engine, AccessRequest<Room>[] rooms, AccessRequest<Document>[] documents) =>
        [.. rooms.Select(request => engine.Decide(request).Effect), .. documents.Select(request => engine.Decide(request).Effect)];

    private sealed class Answers
    {
        public DecisionEffect[] Effects { get; set; } = [];
    }
}
