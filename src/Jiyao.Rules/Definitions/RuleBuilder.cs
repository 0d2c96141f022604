namespace Jiyao.Rules.Definitions;

/// <summary>Takes down what a rule class states while it is defined.</summary>
/// <param name="rule">The rule's class.</param>
internal sealed class RuleBuilder(string rule)
{
    /// <summary>The name the rule gives itself; null: none.</summary>
    public string? Name { get; set; }

    public int Priority { get; set; }

    public LeftHandSide Left { get; } = new(rule);

    public RightHandSide Right { get; } = new(rule);
}
