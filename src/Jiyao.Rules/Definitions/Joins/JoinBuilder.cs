using System.Linq.Expressions;
using System.Text.Json;

namespace Jiyao.Rules.Definitions;

/// <summary>Turns what an author states of several facts into trees over slots.</summary>
internal sealed class JoinBuilder(RuleStatement rule)
{
    private readonly List<SlotDefinition> slots = [];
    private readonly List<BoundAlias> aliases = [];

    public JoinDefinition Build()
    {
        if (rule.Yields is not [var yield])
            throw new RuleDefinitionException($"{rule.Name}: a rule yields one finding, not {rule.Yields.Count}; split it by clause.");

        List<JoinElement> elements = [.. rule.Elements.Select(Element)];
        if (elements.Count == 0 || elements[0] is TestJoin or LetJoin)
            throw new RuleDefinitionException($"{rule.Name}: begin with a Match or a Query; it says of what the clause speaks.");
        return typeof(Finding).IsAssignableFrom(yield.ReturnType) ? Finding(elements, yield) : Derivation(elements, yield);
    }

    private JoinDefinition Finding(List<JoinElement> elements, LambdaExpression yield)
    {
        var (finding, about) = FindingDefinition.Of(rule.Name, Normalize().Value(yield));
        if (finding is PermissionDefinition)
            throw new RuleDefinitionException($"{rule.Name}: a permission speaks of one request; it cannot be joined with other facts.");
        var record = slots.Find(slot => slot.Value == about && typeof(Fact).IsAssignableFrom(slot.Type))
            ?? throw new RuleDefinitionException($"{rule.Name}: a finding is about a fact matched or queried, not '{about}'.");
        if (typeof(AccessRequest).IsAssignableFrom(record.Type))
        {
            throw new RuleDefinitionException(
                $"{rule.Name}: a decision has its request and no registers, so this would forbid nothing; speak of the request alone, or of the record of the act.");
        }

        return new(rule, slots, elements, finding, record, null);
    }

    private JoinDefinition Derivation(List<JoinElement> elements, LambdaExpression yield)
    {
        if (!typeof(Fact).IsAssignableFrom(yield.ReturnType))
            throw new RuleDefinitionException($"{rule.Name}: yield a finding or a fact, not {yield.ReturnType.Name}.");
        return new(rule, slots, elements, null, null, Normalize().Value(yield));
    }

    private JoinElement Element(RuleElement element) => element switch
    {
        MatchElement match => Match(match),
        QueryElement query => Query(query),
        LetElement let => Let(let),
        _ => new TestJoin(Test(element)),
    };

    private JoinTest Test(RuleElement element) => element switch
    {
        HavingElement having => new ConditionTest([.. Normalize().Conditions(having.Conditions, own: null)]),
        QuantifierElement quantifier => Quantified(quantifier),
        GroupElement group => new GroupTest(group.IsAny, [.. group.Elements.Select(Test)]),
        _ => throw new RuleDefinitionException($"{rule.Name}: within And and Or state Exists, Not, All and Having; nothing that binds an alias."),
    };

    private QuantifierTest Quantified(QuantifierElement element)
    {
        var name = NameOf(element.FactType, element.Conditions);
        return element.Quantifier == Quantifier.All
            ? new(Wanted: false, Exceptions(element, name))
            : new(element.Quantifier == Quantifier.Exists, Candidates(element.FactType, element.Conditions, name));
    }

    // All of them do: there is none that meets the base condition and not the others. One condition alone is asked of every fact.
    private Candidacy Exceptions(QuantifierElement element, string name)
    {
        var slot = Slot(element.FactType, name);
        var bases = element.Conditions.SkipLast(1).Take(1).ToList();
        var others = Normalize().Conditions(element.Conditions.Skip(bases.Count), slot.Value).Select(condition => condition.Body).ToList();
        var not = Expression.Not(others.Count == 0 ? Expression.Constant(true) : others.Aggregate(Expression.AndAlso));
        Condition[] conditions = [.. Normalize().Conditions(bases, slot.Value), new(not)];
        return new(slot, conditions, JoinKey.Find(slot, conditions));
    }

    private MatchJoin Match(MatchElement match)
    {
        var facts = Candidates(match.FactType, match.Conditions, match.Alias?.Field.Name ?? NameOf(match.FactType, match.Conditions));
        if (match.Alias is { } alias) Bind(alias, facts.Slot);
        return new(facts);
    }

    private Candidacy Candidates(Type fact, IReadOnlyList<LambdaExpression> lambdas, string name)
    {
        var slot = Slot(fact, name);
        Condition[] conditions = [.. Normalize().Conditions(lambdas, slot.Value)];
        return new(slot, conditions, JoinKey.Find(slot, conditions));
    }

    private LetJoin Let(LetElement let)
    {
        var value = Normalize().Value(let.Value);
        var slot = Slot(let.Value.ReturnType, let.Alias.Field.Name);
        Bind(let.Alias, slot);
        return new(slot, value);
    }

    private QueryJoin Query(QueryElement query)
    {
        List<ParameterExpression> outer = [.. slots.Select(slot => slot.Parameter)];
        var last = query.Steps.Count - 1;
        while (last > 0 && query.Steps[last].Kind == QueryStepKind.Where) last--;
        List<QueryPart> parts = [];
        var current = default(SlotDefinition);
        for (var i = 0; i < query.Steps.Count; i++)
        {
            var name = i == last ? query.Alias.Field.Name : NameOf(query.Steps[i].ResultType, query.Steps[i].Lambdas);
            parts.Add(current is null ? Source(query, name) : Part(query.Steps[i], current, name));
            if (query.Steps[i].Kind != QueryStepKind.Where) current = slots[^1];
        }

        Bind(query.Alias, current!);
        return new(parts, current!, SlotsRead.In(parts.SelectMany(Trees)).Overlaps(outer));
    }

    private QuerySource Source(QueryElement query, string name) => query.Steps[0] is { Kind: QueryStepKind.Match } match
        ? new(Candidates(match.ResultType, match.Lambdas, name))
        : throw new RuleDefinitionException($"{rule.Name}: the query for {query.Alias.Field.Name} begins with Match.");

    private QueryPart Part(QueryStep step, SlotDefinition current, string name)
    {
        switch (step.Kind)
        {
            case QueryStepKind.Where:
                return new QueryFilter([.. Normalize().Conditions(step.Lambdas, current.Value)]);
            case QueryStepKind.Select:
                var value = Normalize().Value(step.Lambdas[0], current.Value);
                return new QueryProjection(Slot(step.ResultType, name), value);
            case QueryStepKind.SelectMany:
                var values = Normalize().Value(step.Lambdas[0], current.Value);
                return new QueryExpansion(Slot(step.ResultType, name), values);
            case QueryStepKind.GroupBy:
                var key = Normalize().Value(step.Lambdas[0], current.Value);
                var element = step.Lambdas.Count > 1 ? Normalize().Value(step.Lambdas[1], current.Value) : current.Value;
                return new QueryGrouping(Slot(step.ResultType, name), key, element);
            case QueryStepKind.Collect:
                return new QueryCollection(Slot(step.ResultType, name), current);
            default:
                throw new RuleDefinitionException($"{rule.Name}: a query takes facts of one type; match the other outside of it.");
        }
    }

    private static IEnumerable<Expression> Trees(QueryPart part) => part switch
    {
        QuerySource source => source.Facts.Conditions.Select(condition => condition.Body),
        QueryFilter filter => filter.Conditions.Select(condition => condition.Body),
        QueryProjection projection => [projection.Value],
        QueryExpansion expansion => [expansion.Values],
        QueryGrouping grouping => [grouping.Key, grouping.Element],
        _ => [],
    };

    private static string NameOf(Type type, IReadOnlyList<LambdaExpression> lambdas) =>
        JsonNamingPolicy.CamelCase.ConvertName(lambdas.Count > 0 && type.IsGenericType ? lambdas[0].Parameters[0].Name ?? "it" : type.Name);

    private SlotDefinition Slot(Type type, string name)
    {
        var slot = new SlotDefinition(type, name, slots.Count);
        slots.Add(slot);
        return slot;
    }

    private void Bind(Alias alias, SlotDefinition slot)
    {
        if (aliases.Exists(bound => bound.Alias == alias))
            throw new RuleDefinitionException($"{rule.Name}: {alias.Field.Name} is matched twice; give each its own variable.");
        aliases.Add(new(alias, slot.Value));
    }

    private Normalization Normalize() => new(rule.Name, aliases);
}
