using CsCheck;
using Jiyao.Rules.Compilation;
using Jiyao.Rules.Tests.Random;

namespace Jiyao.Rules.Tests.Execution;

/// <summary>By default the first facts of a type are interpreted, and nobody can tell from the answers.</summary>
public sealed class TieredTests
{
    private const int Facts = 300;

    private static readonly IReadOnlyList<RegulationPack> Packs = ModelRegulations.Load(ModelRegulations.Ids, []);
    private static readonly RegulationEngine Interpreted = Engine(RuleExecutor.Interpreted);
    private static readonly RegulationEngine Tiered = RegulationEngine.Create(Packs);

    [Fact]
    public void The_answers_before_and_after_compiling_are_alike_on_documents() =>
        RandomFacts.OnDocument.Sample(DecideAlike, iter: Facts, threads: 1);

    [Fact]
    public void The_answers_before_and_after_compiling_are_alike_on_rooms() => RandomFacts.OnRoom.Sample(DecideAlike, iter: Facts, threads: 1);

    [Fact]
    public void So_many_uses_are_interpreted_and_then_all_is_compiled()
    {
        var code = new SharedCode<AccessRequest<Document>>(interpretedFirst: 2);

        Assert.Equal([false, false, true, true], [code.IsWanted(), code.IsWanted(), code.IsWanted(), code.IsWanted()]);
    }

    [Fact]
    public void Where_nothing_is_to_be_interpreted_the_first_use_is_compiled() => Assert.True(new SharedCode<AccessRequest<Document>>().IsWanted());

    private static RegulationEngine Engine(RuleExecutor executor) => RegulationEngine.Create(Packs, new EngineOptions { Executor = executor });

    private static void DecideAlike<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
        var (expected, actual) = (Interpreted.Decide(request), Tiered.Decide(request));
        Assert.Equal(expected.Effect, actual.Effect);
        Assert.Equal(expected.Effect, Tiered.EffectOf(request));
        Assert.Equal(expected.Reasons, actual.Reasons);
        Assert.Equal(expected.Missing, actual.Missing);
    }
}
