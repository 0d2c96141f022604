using BenchmarkDotNet.Attributes;

namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>One decision after another over 10,000 requests, of which a fifth is denied.</summary>
[MemoryDiagnoser]
public class DecideBenchmarks
{
    private readonly Contenders contenders = new(new Workload(Requests, denied: 0.2));
    private readonly MicrosoftRules microsoft = new();
    private readonly FluentRules fluent = new();

    private const int Requests = 10_000;

    /// <summary>Plain C#.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Requests)]
    public int HandWrittenEffect() => contenders.HandWrittenEffects();

    /// <summary>The effect alone.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public int EngineEffect() => contenders.EngineEffects();

    /// <summary>The whole decision.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public int EngineDecision() => contenders.EngineDecisions();

    /// <summary>Microsoft RulesEngine.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public int MicrosoftRulesEngine() => contenders.Denials(microsoft);

    /// <summary>FluentValidation.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public int FluentValidation() => contenders.Denials(fluent);
}
