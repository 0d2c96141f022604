using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>A joined rule ready to run: its steps in a chain, made once for an engine. What it remembers is in a run.</summary>
internal sealed class JoinPlan
{
    private readonly SlotTrees trees;
    private readonly JoinState state = new();
    private readonly JoinStep first;

    public JoinPlan(BoundJoin rule, RuleExecutor executor)
    {
        Rule = rule;
        IsDated = rule.InForce != InForcePeriod.Always;
        trees = new SlotTrees(executor, Definition.Slots);
        var steps = Definition.Elements.Select((element, i) => Step(element, i == 0)).Append(Last(executor)).ToList();
        for (var i = 0; i + 1 < steps.Count; i++) (steps[i].Next, steps[i].Last) = (steps[i + 1], steps[^1]);
        first = steps[0];
        Opening = first as OpeningStep;
        Streamed = [.. Definition.Elements.Zip(steps).Where(pair => pair.First is QueryJoin { IsCorrelated: false })
            .Select(pair => (Source((QueryJoin)pair.First).Slot.Type, (QueryStep)pair.Second))];
        Kept = [.. Definition.Takes.Where(type => Lookups().Any(facts => facts.Slot.Type == type))];
    }

    public BoundJoin Rule { get; }

    public JoinDefinition Definition => Rule.Definition;

    /// <summary>How many things a run remembers.</summary>
    public int States => state.Count;

    /// <summary>The step that takes the first facts as they come; null: a query begins the rule.</summary>
    public OpeningStep? Opening { get; }

    public Type? OpeningType => Opening is null ? null : ((MatchJoin)Definition.Elements[0]).Facts.Slot.Type;

    /// <summary>The queries that take facts as they come.</summary>
    public IReadOnlyList<(Type Type, QueryStep Query)> Streamed { get; }

    /// <summary>The types of facts that are looked up, and so must be kept.</summary>
    public IReadOnlyList<Type> Kept { get; }

    /// <summary>Whether the rule is not in force at all times.</summary>
    public bool IsDated { get; }

    /// <summary>Whether the rule is in force at a record's time, or for a standing state as of the audit; null: that is not known.</summary>
    public bool? IsInForce(Fact record, JoinRun run) => Rule.InForce.Covers(record.When ?? run.Audit.AsOf);

    /// <summary>The facts that the combination at hand is tested for and of which it cannot be told whether they fit.</summary>
    public IEnumerable<Candidacy> Open(JoinRun run)
    {
        for (var step = first; step is not null; step = step.Next)
        {
            foreach (var facts in step.Open(run)) yield return facts;
        }
    }

    /// <summary>Makes ready for facts as they come.</summary>
    public void Begin(JoinRun run)
    {
        foreach (var candidates in state.Candidates) candidates.Begin(run);
        foreach (var (_, query) in Streamed) query.Begin(run);
    }

    /// <summary>Brings the facts together, once all have come.</summary>
    public void Run(JoinRun run)
    {
        foreach (var (_, query) in Streamed) query.Complete(run);
        first.Feed(run, new(Scope: true, Breach: true));
    }

    private IEnumerable<Candidacy> Lookups()
    {
        foreach (var (element, i) in Definition.Elements.Select((element, i) => (element, i)))
        {
            switch (element)
            {
                case MatchJoin match when i > 0:
                    yield return match.Facts;
                    break;
                case QueryJoin { IsCorrelated: true } query:
                    yield return Source(query);
                    break;
                case TestJoin test:
                    foreach (var facts in Quantified(test.Test)) yield return facts;
                    break;
            }
        }
    }

    private static IEnumerable<Candidacy> Quantified(JoinTest test) => test switch
    {
        QuantifierTest quantifier => [quantifier.Facts],
        GroupTest group => group.Tests.SelectMany(Quantified),
        _ => [],
    };

    private static Candidacy Source(QueryJoin query) => ((QuerySource)query.Parts[0]).Facts;

    private JoinStep Step(JoinElement element, bool isFirst) => element switch
    {
        MatchJoin match when isFirst => Make<JoinStep>(
            typeof(OpeningStep<>), [match.Facts.Slot.Type], match.Facts.Slot.Index, trees.Test(match.Facts.Conditions), state.Place()),
        MatchJoin match => new MatchStep(match.Facts.Slot, Candidates.Of(match.Facts, trees, state)),
        QueryJoin query => Query(query),
        LetJoin let => Make<JoinStep>(typeof(LetStep<>), [let.Slot.Type], let.Slot.Index, Reader(nameof(SlotTrees.Value), let.Slot.Type, [let.Value, null])),
        TestJoin test => new TestStep(Test.Of(test.Test, trees, state), Definition.Finding is ProhibitionDefinition),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private JoinStep Last(RuleExecutor executor) => Definition.Finding is { } finding
        ? new FindingStep(this, finding, trees)
        : new DerivationStep(this, trees.Value<Fact>(Definition.Derived!));

    private QueryStep Query(QueryJoin query)
    {
        var place = state.Place();
        var source = Source(query);
        var first = Make<QuerySourceNode>(
            typeof(SourceNode<>),
            [source.Slot.Type],
            source.Slot.Index,
            query.IsCorrelated ? Candidates.Of(source, trees, state) : null,
            trees.Test(source.Conditions));
        QueryNode last = first;
        foreach (var part in query.Parts.Skip(1)) last = last.Next = Node(part, query);
        last.Next = Make<QueryNode>(typeof(QueryStep<>.End), [query.Result.Type], query.Result.Index, place);
        return Make<QueryStep>(typeof(QueryStep<>), [query.Result.Type], query, first, place);
    }

    private QueryNode Node(QueryPart part, QueryJoin query) => part switch
    {
        QueryFilter filter => new FilterNode(trees.Test(filter.Conditions)),
        QueryProjection select => Make<QueryNode>(
            typeof(ProjectionNode<>), [select.Slot.Type], select.Slot.Index, Reader(nameof(SlotTrees.Value), select.Slot.Type, [select.Value, null])),
        QueryExpansion many => new ExpansionNode(many.Slot.Index, trees.Value<System.Collections.IEnumerable>(many.Values)),
        QueryGrouping group => Make<QueryNode>(
            typeof(GroupingNode<,>),
            group.Slot.Type.GetGenericArguments(),
            group.Slot.Index,
            Reader(nameof(SlotTrees.Key), group.Slot.Type.GetGenericArguments()[0], [new[] { group.Key }]),
            Reader(nameof(SlotTrees.Key), group.Slot.Type.GetGenericArguments()[1], [new[] { group.Element }]),
            Rows(group, query),
            state.Place()),
        QueryCollection collect => Make<QueryNode>(
            typeof(CollectionNode<>), collect.Slot.Type.GetGenericArguments(), collect.Source.Index, collect.Slot.Index, state.Place()),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A query that is run anew for each combination meets one of the rows that may be meant, for all of them.
    private DoubtfulRows Rows(QueryGrouping group, QueryJoin query)
    {
        var source = Source(query);
        var before = query.Parts.Skip(1).TakeWhile(part => part != group).ToList();
        return Make<DoubtfulRows>(
            typeof(DoubtfulRows<>),
            [source.Slot.Type],
            source.Slot,
            source.Conditions.Concat(before.OfType<QueryFilter>().SelectMany(filter => filter.Conditions)).ToList(),
            group.Key,
            !query.IsCorrelated && before.TrueForAll(part => part is QueryFilter),
            trees,
            Definition.Slots);
    }

    // A value or a key, whose type is known only here.
    private object Reader(string kind, Type type, object?[] arguments) =>
        typeof(SlotTrees).GetMethod(kind)!.MakeGenericMethod(type).Invoke(trees, arguments)!;

    private static T Make<T>(Type generic, Type[] types, params object?[] arguments) =>
        (T)Activator.CreateInstance(generic.MakeGenericType(types), arguments)!;
}
