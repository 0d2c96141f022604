namespace Jiyao.Rules.Definitions;

// Apart from the rest, which knows no rule and is linked into the bridge to NRules.
internal sealed partial record IndexKey
{
    /// <summary>What the first condition of a rule compares; null: it is no index condition.</summary>
    public static IndexKey? FirstOf(RuleDefinition rule) => rule.Scope.Count > 0 ? Find(rule.Scope[0].Body) : null;

    /// <summary>Whether the first condition of a rule asks for just this.</summary>
    public bool IsFirstOf(RuleDefinition rule) => FirstOf(rule) is { } first && first.Path == Path && first.Value.Equals(Value);
}
