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
        foreach (var reason in decision.Reasons) ClauseCoverage.Note(reason.Clause, decision.Effect);
        return decision.Effect == expected
            ? decision
            : throw new RuleAssertionException($"Expected {expected}, the answer is {decision.Effect}.", ExplanationText.Of(engine, request));
    }
}
