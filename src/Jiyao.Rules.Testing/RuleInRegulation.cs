namespace Jiyao.Rules.Testing;

/// <summary>A rule ready to be given facts.</summary>
public sealed class RuleInRegulation
{
    private readonly RegulationEngine engine;

    internal RuleInRegulation(RegulationEngine engine) => this.engine = engine;

    /// <summary>The records of an office; the first is the one whose verdict is asked about, unless the rule makes records of its own.</summary>
    /// <param name="facts">The records.</param>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public GivenFacts Given(params IReadOnlyList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Contains(null!)) throw new ArgumentException("One of the facts given is null; leave it out, or give the record that it stands for.", nameof(facts));
        return new(engine, facts);
    }

    /// <summary>Somebody asks whether an act is allowed.</summary>
    /// <param name="request">The request.</param>
    public AskedRequest<TResource> When<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(engine, request);
    }
}
