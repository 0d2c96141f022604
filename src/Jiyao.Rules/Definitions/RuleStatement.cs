using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>What a rule class states, as its author wrote it.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Clause">The clause it encodes.</param>
/// <param name="Overrides">The clauses it lifts, if it permits.</param>
/// <param name="Sides">Its two sides, taken down when they are first asked for.</param>
internal sealed record RuleStatement(string Name, string Clause, IReadOnlyList<string> Overrides, Lazy<RuleSides> Sides)
{
    /// <summary>The days on which its class says it is in force.</summary>
    public InForcePeriod InForce { get; init; } = InForcePeriod.Always;

    /// <summary>Of what it is known to speak, before its sides are taken down; null: they are there.</summary>
    public KnownSubject? Subject { get; init; }

    /// <summary>The left-hand side.</summary>
    public IReadOnlyList<RuleElement> Elements => Sides.Value.Elements;

    /// <summary>The right-hand side.</summary>
    public IReadOnlyList<LambdaExpression> Yields => Sides.Value.Yields;

    /// <summary>The facts it looks at but can do without.</summary>
    public IReadOnlyList<Type> HoldsWithout => Sides.Value.HoldsWithout;

    /// <summary>Whether it speaks of one fact at a time, so that a decision can rest on it; otherwise only an audit can.</summary>
    public bool SpeaksOfOneFact =>
        Elements is [MatchElement match, ..]
        && match.FactType != typeof(AuditPeriod)
        && Elements.Skip(1).All(element => element is HavingElement)
        && Yields.All(yield => typeof(Finding).IsAssignableFrom(yield.ReturnType));
}

/// <summary>The two sides of a rule.</summary>
/// <param name="Elements">The left-hand side.</param>
/// <param name="Yields">The right-hand side.</param>
/// <param name="HoldsWithout">The facts it looks at but can do without.</param>
internal sealed record RuleSides(
    IReadOnlyList<RuleElement> Elements, IReadOnlyList<LambdaExpression> Yields, IReadOnlyList<Type> HoldsWithout);
