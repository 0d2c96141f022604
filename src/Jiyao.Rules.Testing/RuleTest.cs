using Jiyao.Rules.Authoring;

namespace Jiyao.Rules.Testing;

/// <summary>Starts a test of one rule, judged as if its regulation had no other.</summary>
public static class RuleTest
{
    /// <summary>A test of this rule.</summary>
    /// <param name="rule">The rule.</param>
    public static RuleUnderTest Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule);
    }
}

/// <summary>A rule that is not yet in a regulation.</summary>
public sealed class RuleUnderTest
{
    private readonly Rule rule;

    internal RuleUnderTest(Rule rule) => this.rule = rule;

    /// <summary>Puts it into its regulation, which says what its clause is.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <exception cref="Definitions.RuleDefinitionException">The rule cannot be judged; the message names the mend.</exception>
    public RuleInRegulation In(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        return new(RegulationEngine.Create([new RegulationPack(regulation, [rule], [])]));
    }
}
