namespace Jiyao.Rules;

/// <summary>An exception: lifts the clauses its rule names in <see cref="OverridesAttribute"/>.</summary>
/// <param name="rule">The name of the rule.</param>
/// <param name="fact">The request that is excepted.</param>
public sealed class Permission(string rule, object fact) : Finding(rule, fact);
