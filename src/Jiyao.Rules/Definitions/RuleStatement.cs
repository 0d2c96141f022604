using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>What a rule class states, as its author wrote it.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Clause">The clause it encodes.</param>
/// <param name="Overrides">The clauses it lifts, if it permits.</param>
/// <param name="Elements">The left-hand side.</param>
/// <param name="Yields">The right-hand side.</param>
internal sealed record RuleStatement(
    string Name,
    string Clause,
    IReadOnlyList<string> Overrides,
    IReadOnlyList<RuleElement> Elements,
    IReadOnlyList<LambdaExpression> Yields)
{
    /// <summary>The days on which its class says it is in force.</summary>
    public InForcePeriod InForce { get; init; } = InForcePeriod.Always;

    /// <summary>The facts it looks at but can do without.</summary>
    public IReadOnlyList<Type> HoldsWithout { get; init; } = [];

    /// <summary>Whether it speaks of one fact at a time, so that a decision can rest on it; otherwise only an audit can.</summary>
    public bool SpeaksOfOneFact =>
        Elements is [MatchElement match, ..]
        && match.FactType != typeof(AuditPeriod)
        && Elements.Skip(1).All(element => element is HavingElement)
        && Yields.All(yield => typeof(Finding).IsAssignableFrom(yield.ReturnType));
}
