using System.Collections.Concurrent;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Makes the engines that the shared tests are put to.</summary>
internal static class Engines
{
    private static readonly AsyncLocal<RuleExecutor> Current = new();

    // A network takes longer to make than a case to judge.
    private static readonly ConcurrentDictionary<(RuleExecutor, string), IRegulationEngine> Offices = new();

    /// <summary>How the test under way is judged; not every shared test says it.</summary>
    public static RuleExecutor Executor
    {
        get => Current.Value;
        set => Current.Value = value;
    }

    /// <summary>Both model regulations, some clauses perhaps read otherwise.</summary>
    public static IRegulationEngine Of(RuleExecutor executor, (string Key, string Value)[] options) => Offices.GetOrAdd(
        (executor, string.Join(' ', options)),
        _ => Of(executor, ModelRegulations.Load(["A", "B"], options.Select(option => KeyValuePair.Create(option.Key, option.Value)))));

    public static IRegulationEngine Of(RuleExecutor executor, IEnumerable<RegulationPack> packs) =>
        executor == RuleExecutor.Bridge ? NRulesRegulationEngine.Create(packs) : NRulesRegulationEngine.CreateUnaided(packs);
}
