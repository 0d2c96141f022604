using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Authoring;

/// <summary>
/// A rule class: one clause, its conditions and what follows from them. The shape is that of NRules 1.0, so that a rule file compiles
/// against either. A rule is pure: it reads facts, options and the request's instant, and nothing else. Options come in through the
/// constructor and are read once, when the rule is defined.
/// </summary>
public abstract class Rule
{
    private readonly Lock defining = new();
    private RuleBuilder? builder;

    /// <summary>Of what its regulation knows it to speak before it is defined; null: not known.</summary>
    internal KnownSubject? Subject { get; set; }

    /// <summary>States the rule, by <see cref="When"/> and <see cref="Then"/>. Called once by the engine.</summary>
    public abstract void Define();

    /// <summary>Begins the conditions.</summary>
    protected ILeftHandSideExpression When() => Builder.Left;

    /// <summary>Begins what follows from the conditions.</summary>
    protected IRightHandSideExpression Then() => Builder.Right;

    /// <summary>Names the rule; by default it bears its class name.</summary>
    protected void Name(string value) => Builder.Name = value;

    /// <summary>Ranks the rule. Kept for the NRules shape: here no rule can preempt another, so it changes nothing.</summary>
    protected void Priority(int value) => Builder.Priority = value;

    private RuleBuilder Builder =>
        builder ?? throw new InvalidOperationException($"{GetType().Name}.Define is called by the engine, not by hand.");

    /// <summary>What it states. A rule whose subject is known is defined when that is first judged.</summary>
    internal RuleStatement ToStatement()
    {
        var heading = RuleHeading.Of(GetType(), new(() => Sides().Sides));
        if (Subject is not null) return heading with { Subject = Subject };
        var (name, sides) = Sides();
        return heading with { Name = name ?? heading.Name, Sides = new(sides) };
    }

    // Two engines made of one pack may come here at once.
    private (string? Name, RuleSides Sides) Sides()
    {
        lock (defining)
        {
            builder = new RuleBuilder(GetType().Name);
            try
            {
                Define();
                return (builder.Name, new(builder.Left.Elements, builder.Right.Yields, RuleHeading.HoldsWithout(GetType())));
            }
            finally
            {
                builder = null;
            }
        }
    }
}
