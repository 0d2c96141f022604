namespace Jiyao.Rules.Bridging;

/// <summary>It is not known whether a rule's conditions hold.</summary>
/// <param name="rule">The rule's name in NRules.</param>
/// <param name="about">The fact it is not known of; null: any fact of the rule.</param>
internal sealed class Doubt(string rule, object? about)
{
    public string Rule { get; } = rule;

    public object? About { get; } = about;
}
