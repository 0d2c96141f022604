using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Authoring;

/// <summary>
/// A rule class: one clause, its conditions and what follows from them. The shape is that of NRules 1.0, so that a rule file compiles
/// against either. A rule is pure: it reads facts, options and the request's instant, and nothing else. Options come in through the
/// constructor and are read once, when an engine is made.
/// </summary>
public abstract class Rule
{
    private RuleBuilder? builder;

    /// <summary>States the rule, by <see cref="When"/> and <see cref="Then"/>. Called once by the engine.</summary>
    public abstract void Define();

    /// <summary>Begins the conditions.</summary>
    protected ILeftHandSideExpression When() => Builder.LeftHandSide;

    /// <summary>Begins what follows from the conditions.</summary>
    protected IRightHandSideExpression Then() => Builder.RightHandSide;

    /// <summary>Names the rule; by default it bears its class name.</summary>
    protected void Name(string value) => Builder.Name = value;

    /// <summary>Ranks the rule. Kept for the NRules shape: here no rule can preempt another, so it changes nothing.</summary>
    protected void Priority(int value) => Builder.Priority = value;

    private RuleBuilder Builder =>
        builder ?? throw new InvalidOperationException($"{GetType().Name}.Define is called by the engine, not by hand.");

    internal RuleStatement ToStatement()
    {
        builder = new RuleBuilder(this);
        try
        {
            Define();
            return builder.Build();
        }
        finally
        {
            builder = null;
        }
    }
}
