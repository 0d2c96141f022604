namespace Jiyao.Rules.Bridging;

/// <summary>What a rule of several facts brought together when it found a duty.</summary>
/// <param name="rule">The rule's name in NRules.</param>
/// <param name="record">What the duty is of.</param>
/// <param name="values">What each of <see cref="BridgedRule.Given"/> stood for.</param>
internal sealed class Combination(string rule, object record, object?[] values)
{
    public string Rule { get; } = rule;

    public object Record { get; } = record;

    public IReadOnlyList<object?> Values { get; } = values;
}
