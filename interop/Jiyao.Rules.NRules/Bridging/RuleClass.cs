using System.Reflection;

namespace Jiyao.Rules.Bridging;

/// <summary>What a rule class says of itself in attributes.</summary>
internal static class RuleClass
{
    public static string Clause(Type rule) => rule.GetCustomAttribute<ClauseAttribute>()?.Id
        ?? throw new RuleDefinitionException($"{rule.Name}: name the clause it encodes, as in [Clause(\"B4.1.a\")].");

    public static IReadOnlyList<string> Overrides(Type rule) => rule.GetCustomAttribute<OverridesAttribute>()?.Clauses ?? [];

    /// <summary>The facts it looks at but can do without.</summary>
    public static IReadOnlyList<Type> HoldsWithout(Type rule) => rule.GetCustomAttribute<HoldsWithoutAttribute>()?.Facts ?? [];

    public static InForcePeriod InForce(Type rule) => rule.GetCustomAttribute<InForceAttribute>()?.Period ?? InForcePeriod.Always;
}
