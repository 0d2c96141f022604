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

    public static RuleDefinition Of(
        string name,
        string clause,
        IReadOnlyList<string> overrides,
        IReadOnlyList<RuleElement> elements,
        IReadOnlyList<LambdaExpression> yields)
    {
        var havings = elements.Skip(1).OfType<HavingElement>().ToList();
        if (elements is not [MatchElement match, ..] || havings.Count != elements.Count - 1)
        {
            throw new RuleDefinitionException(
                $"{name}: this engine judges one fact at a time; state one Match, and Having for conditions on what it matched.");
        }

        if (yields is not [var yield])
            throw new RuleDefinitionException($"{name}: a rule yields one finding, not {yields.Count}; split it by clause.");

        var fact = Expression.Parameter(match.FactType, FirstParameterName(match));
        var normalize = new Normalization(name, fact, match.Alias);
        var breach = havings.SelectMany(having => having.Conditions);
        return new RuleDefinition(
            name,
            clause,
            overrides,
            fact,
            [.. normalize.Conditions(match.Conditions)],
            [.. normalize.Conditions(breach)],
            FindingDefinition.Of(name, normalize.Yield(yield), fact));
    }

    private static string FirstParameterName(MatchElement match) =>
        match.Conditions.Count > 0 ? match.Conditions[0].Parameters[0].Name ?? "fact" : match.Alias?.Field.Name ?? "fact";
}
