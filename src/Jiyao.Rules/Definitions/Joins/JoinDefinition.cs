using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// A rule of several facts as data. <c>Match</c>, <c>Query</c> and <c>Let</c> say of what it speaks; what <c>Exists</c>, <c>Not</c>,
/// <c>All</c> and <c>Having</c> test is what breaches it, if it forbids.
/// </summary>
/// <param name="Statement">What the author wrote.</param>
/// <param name="Slots">What stands in the trees for what the elements yield.</param>
/// <param name="Elements">The elements in the author's order.</param>
/// <param name="Finding">What it finds; null: it derives a fact.</param>
/// <param name="Record">The slot of the fact the finding is about.</param>
/// <param name="Derived">The fact it derives; null: it yields a finding.</param>
internal sealed record JoinDefinition(
    RuleStatement Statement,
    IReadOnlyList<SlotDefinition> Slots,
    IReadOnlyList<JoinElement> Elements,
    FindingDefinition? Finding,
    SlotDefinition? Record,
    Expression? Derived)
{
    public string Name => Statement.Name;

    /// <summary>The types of facts it takes.</summary>
    public IReadOnlySet<Type> Takes { get; } = Elements.SelectMany(Candidates).Select(facts => facts.Slot.Type).ToHashSet();

    /// <summary>Whether the options chose another reading: one of its elements yields nothing, whatever the facts.</summary>
    public bool IsSwitchedOff { get; } = Elements.Any(YieldsNothing);

    public static JoinDefinition Of(RuleStatement rule) => new JoinBuilder(rule).Build();

    // A collection of nothing is one result, empty.
    private static bool YieldsNothing(JoinElement element) => element switch
    {
        MatchJoin match => NoneMeets(match.Facts.Conditions),
        QueryJoin query => !query.Parts.OfType<QueryCollection>().Any() && query.Parts.OfType<QuerySource>().Any(source => NoneMeets(source.Facts.Conditions)),
        _ => false,
    };

    private static bool NoneMeets(IReadOnlyList<Condition> conditions) => conditions.Any(condition => condition.Fixed == false);

    private static IEnumerable<Candidacy> Candidates(JoinElement element) => element switch
    {
        MatchJoin match => [match.Facts],
        QueryJoin query => query.Parts.OfType<QuerySource>().Select(source => source.Facts),
        TestJoin test => Candidates(test.Test),
        _ => [],
    };

    private static IEnumerable<Candidacy> Candidates(JoinTest test) => test switch
    {
        QuantifierTest quantifier => [quantifier.Facts],
        GroupTest group => group.Tests.SelectMany(Candidates),
        _ => [],
    };
}
