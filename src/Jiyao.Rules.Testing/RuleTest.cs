using System.Reflection;
using Jiyao.Rules.Authoring;

namespace Jiyao.Rules.Testing;

/// <summary>Starts a test of one rule, judged as if its regulation had no other, or only those it is judged with.</summary>
public static class RuleTest
{
    /// <summary>A test of this rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="beside">The rules it is judged with: what an exception lifts, or the exceptions from a ban.</param>
    public static RuleUnderTest Of(Rule rule, params IReadOnlyList<Rule> beside)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(beside);
        return new(rule, beside);
    }
}

/// <summary>A rule that is not yet in a regulation.</summary>
public sealed class RuleUnderTest
{
    private readonly Rule rule;
    private readonly IReadOnlyList<Rule> beside;

    internal RuleUnderTest(Rule rule, IReadOnlyList<Rule> beside) => (this.rule, this.beside) = (rule, beside);

    /// <summary>Puts it into its regulation, which says what its clause is.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <exception cref="RuleDefinitionException">The rule cannot be judged; the message names the mend.</exception>
    public RuleInRegulation In(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        return new(RegulationEngine.Create([new RegulationPack(DuringRule(regulation), [rule, .. beside], [])]));
    }

    // An amended clause has a rule for each time; tested alone, the time of the rule is all the time there is.
    private Regulation DuringRule(Regulation regulation) => rule.GetType().GetCustomAttribute<InForceAttribute>()?.Period is not { } inForce
        ? regulation
        : regulation with
        {
            Chapters = [.. regulation.Chapters.Select(chapter => chapter with { Clauses = [.. chapter.Clauses.Select(clause => During(clause, inForce))] })],
        };

    private Clause During(Clause clause, InForcePeriod inForce) => clause.Id != rule.GetType().GetCustomAttribute<ClauseAttribute>()?.Id
        ? clause
        : clause with
        {
            InForce = clause.InForce.Intersect(inForce) ?? clause.InForce,
            Amendments = [.. clause.Amendments.Where(change => inForce.Covers(change.On))],
        };
}
