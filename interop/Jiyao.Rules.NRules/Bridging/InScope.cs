namespace Jiyao.Rules.Bridging;

/// <summary>A joined prohibition speaks of a record; where nothing was found of it, the clause was kept.</summary>
/// <param name="rule">The rule's name in NRules.</param>
/// <param name="record">The record.</param>
internal sealed class InScope(string rule, object record)
{
    public string Rule { get; } = rule;

    public Fact Record { get; } = (Fact)record;
}
