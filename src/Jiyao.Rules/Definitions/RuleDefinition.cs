using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// A rule as data: of which facts it speaks, what breaches it among those, and what it yields. Every tree is over the one
/// <see cref="Fact"/> parameter, its aliases bound and its options folded in.
/// </summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Clause">The clause it encodes.</param>
/// <param name="Overrides">The clauses it lifts, if it permits.</param>
/// <param name="Fact">The parameter that stands for the fact in every tree.</param>
/// <param name="Scope">Of which facts it speaks, in the author's order.</param>
/// <param name="Breach">What must also hold for the finding.</param>
/// <param name="Finding">What it yields.</param>
internal sealed record RuleDefinition(
    string Name,
    string Clause,
    IReadOnlyList<string> Overrides,
    ParameterExpression Fact,
    IReadOnlyList<Condition> Scope,
    IReadOnlyList<Condition> Breach,
    FindingDefinition Finding)
{
    /// <summary>Scope, then breach.</summary>
    public IEnumerable<Condition> Conditions => Scope.Concat(Breach);

    /// <summary>The conditions that decide which requests it governs.</summary>
    public IEnumerable<Expression> Kinds => Scope.SelectMany(condition => condition.Kinds);

    public static RuleDefinition Of(RuleStatement rule)
    {
        if (rule.Yields is not [var yield])
            throw new RuleDefinitionException($"{rule.Name}: a rule yields one finding, not {rule.Yields.Count}; split it by clause.");

        var match = (MatchElement)rule.Elements[0];
        var fact = Expression.Parameter(match.FactType, FirstParameterName(match));
        var normalize = new Normalization(rule.Name, match.Alias is { } alias ? [new BoundAlias(alias, fact)] : []);
        var breach = rule.Elements.OfType<HavingElement>().SelectMany(having => having.Conditions);
        return new RuleDefinition(
            rule.Name,
            rule.Clause,
            rule.Overrides,
            fact,
            [.. normalize.Conditions(match.Conditions, fact)],
            [.. normalize.Conditions(breach, own: null)],
            FindingDefinition.Of(rule.Name, normalize.Value(yield), fact));
    }

    private static string FirstParameterName(MatchElement match) =>
        match.Conditions.Count > 0 ? match.Conditions[0].Parameters[0].Name ?? "fact" : match.Alias?.Field.Name ?? "fact";
}
