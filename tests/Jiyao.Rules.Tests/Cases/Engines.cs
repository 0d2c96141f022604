namespace Jiyao.Rules.Tests.Cases;

/// <summary>Makes the engine that a case is put to: both model regulations, some clauses perhaps read otherwise.</summary>
internal static class Engines
{
    public static IRegulationEngine Of(RuleExecutor executor, (string Key, string Value)[] options) => RegulationEngine.Create(
        ModelRegulations.Load(["A", "B"], options.Select(option => KeyValuePair.Create(option.Key, option.Value))),
        new EngineOptions { Executor = executor });
}
