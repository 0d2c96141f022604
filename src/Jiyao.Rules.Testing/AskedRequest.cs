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
            : throw new RuleAssertionException($"Expected {expected}, the answer is {decision.Effect}.", ExplanationText.Of(engine, request));
    }
}
