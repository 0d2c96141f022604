using System.Collections.Concurrent;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>The engines that cases are put to: both model regulations, some clauses perhaps read otherwise.</summary>
internal static class Engines
{
    // An engine takes longer to make than a case to judge; and cases that share one, as threads do in a host, must not notice.
    private static readonly ConcurrentDictionary<(RuleExecutor, string), Lazy<IRegulationEngine>> Offices = new();

    public static IRegulationEngine Of(RuleExecutor executor, (string Key, string Value)[] options) => Offices.GetOrAdd(
        (executor, string.Join(' ', options)),
        _ => new Lazy<IRegulationEngine>(() => RegulationEngine.Create(
            ModelRegulations.Load(["A", "B"], options.Select(option => KeyValuePair.Create(option.Key, option.Value))),
            new EngineOptions { Executor = executor }))).Value;
}
