using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Testing;

/// <summary>A request to be answered.</summary>
/// <typeparam name="TResource">What the act is done with.</typeparam>
public sealed class AskedRequest<TResource>
    where TResource : Fact
{
    private readonly RegulationEngine engine;
    private readonly AccessRequest<TResource> request;

    internal AskedRequest(RegulationEngine engine, AccessRequest<TResource> request) => (this.engine, this.request) = (engine, request);

    /// <summary>Expects this answer.</summary>
    /// <param name="expected">The answer.</param>
    /// <returns>The decision, for a closer look.</returns>
    /// <exception cref="RuleAssertionException">It is another; the message explains it.</exception>
    public Decision Then(DecisionEffect expected)
    {
        var decision = engine.Decide(request);
        var rules = engine.Explain(request).Rules;
        foreach (var rule in rules) ClauseCoverage.Note(rule);

        // What permits has no reason to give; it is the clause of the rule that was asked.
        foreach (var clause in decision.Reasons.Select(reason => reason.Clause).Concat(rules.Select(rule => rule.Clause)).Distinct())
            ClauseCoverage.Note(clause, decision.Effect);
        return decision.Effect == expected
            ? decision
            : throw new RuleAssertionException(
                $"Expected {expected}, the answer is {decision.Effect}.",
                string.Join('\n', Idle(expected, decision, rules).Append(ExplanationText.Of(engine, request))));
    }

    // Where there is no condition to look at, or the conditions are right and what comes of them is not.
    private IEnumerable<string> Idle(DecisionEffect expected, Decision decision, IReadOnlyList<RuleExplanation> rules)
    {
        if (rules.Count == 0)
            return ["No rule was asked: each speaks of something else, or is an exception (Permit), which lifts what a rule beside it forbids: RuleTest.Of(exception, ban)."];
        return expected == DecisionEffect.Deny && decision.Effect != DecisionEffect.Deny
            ? rules.Where(rule => rule.Outcome == true).Select(rule => Unheard(rule, rules)).OfType<string>()
            : [];
    }

    // An exception has nothing of its own to say: it is named by what it lifts.
    private string? Unheard(RuleExplanation rule, IReadOnlyList<RuleExplanation> rules)
    {
        var finding = Bound(rule).Definition.Finding;
        if (finding is PermissionDefinition) return null;
        if (finding is not ProhibitionDefinition) return $"{rule.Rule} holds and forbids nothing: only Prohibit in its Then() does.";
        var lifting = rules.Where(one => one.Outcome != false && Bound(one).Statement.Overrides.Contains(rule.Clause)).ToList();
        return lifting.Count == 0
            ? null
            : $"{rule.Rule} holds, and {string.Join(", ", lifting.Select(one => one.Rule))} {(lifting.Exists(one => one.Outcome == true) ? "lifts" : "may lift")} what it forbids: [Overrides(\"{rule.Clause}\")].";
    }

    private BoundRule Bound(RuleExplanation rule) => engine.Book.Rules.First(one => one.Statement.Name == rule.Rule);
}
