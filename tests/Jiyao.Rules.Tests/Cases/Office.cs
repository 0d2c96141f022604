namespace Jiyao.Rules.Tests.Cases;

/// <summary>An office that keeps both model regulations, judged by one of the executors.</summary>
internal sealed class Office(RuleExecutor executor)
{
    /// <summary>The verdict on a fact under a clause; options choose other readings.</summary>
    public Verdict Of(Fact fact, string clause, DateTimeOffset asOf, params (string Key, string Value)[] options) =>
        Entry(fact, clause, asOf, options)?.Verdict ?? Verdict.NotApplicable;

    /// <summary>The same with all that is reported; null: the clause does not speak of the fact.</summary>
    public AuditEntry? Entry(Fact fact, string clause, DateTimeOffset asOf, params (string Key, string Value)[] options) =>
        Engines.Of(executor, options).Audit([fact], new AuditOptions { AsOf = asOf, IncludeCompliant = true })
            .Entries.SingleOrDefault(entry => entry.Clause == clause);

    /// <summary>The answer to a request, its effect alone asked for too.</summary>
    public Decision Decide<TResource>(AccessRequest<TResource> request, params (string Key, string Value)[] options)
        where TResource : Fact
    {
        var engine = Engines.Of(executor, options);
        var decision = engine.Decide(request);
        Assert.Equal(decision.Effect, engine.EffectOf(request));
        return decision;
    }

    /// <summary>Asserts the answer to a request and the verdict under a clause once the act is on record.</summary>
    public void Answers<TResource>(
        AccessRequest<TResource> request,
        DecisionEffect effect,
        string clause,
        Verdict verdict,
        params (string Key, string Value)[] options)
        where TResource : Fact
    {
        Assert.Equal(effect, Decide(request, options).Effect);
        Assert.Equal(verdict, Of(request, clause, request.At.Latest, options));
    }
}
