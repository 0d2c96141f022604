using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>
/// The results of a query, each in turn. One that reads no other slot is run once, as its facts come; another each time anew.
/// Where the result is not known for certain, that is handed on as well, with no value.
/// </summary>
internal abstract class QueryStep : JoinStep
{
    public abstract void Begin(JoinRun run);

    public abstract void Take(JoinRun run, Fact? fact, bool isSound);

    public abstract void Complete(JoinRun run);
}

/// <inheritdoc/>
internal sealed class QueryStep<T>(QueryJoin query, QuerySourceNode source, int state) : QueryStep
{
    public override void Begin(JoinRun run)
    {
        run.Remember(state, new Results());
        source.Begin(run);
    }

    public override void Take(JoinRun run, Fact? fact, bool isSound) => source.Take(run, fact, isSound);

    public override void Complete(JoinRun run) => source.Complete(run);

    public override void Feed(JoinRun run, Standing standing)
    {
        if (query.IsCorrelated)
        {
            Begin(run);
            source.Run(run);
            Complete(run);
        }

        var slot = (Slot<T>)run.Slots[query.Result.Index];
        var results = run.State<Results>(state)!;
        foreach (var value in results.Values)
        {
            run.StopIfCancelled();
            slot.Value = value;
            Next.Feed(run, standing);
        }

        if (!FeedGroups(run, standing, slot, results) || results.IsOpen) run.Open(query.Result, Last);
    }

    // False: something is left open that has no record of its own.
    private bool FeedGroups(JoinRun run, Standing standing, Slot<T> slot, Results results)
    {
        var isNamed = run.Plan.Definition.Record is { } record && record.Index >= query.Result.Index;
        var isSettled = isNamed || results.Rows.Count == 0;
        for (int from = 0, to; from < results.OfGroups.Count; from = to)
        {
            run.StopIfCancelled();
            var doubt = results.OfGroups[from].Doubt;
            for (to = from + 1; to < results.OfGroups.Count && ReferenceEquals(results.OfGroups[to].Doubt, doubt);) to++;
            var ways = results.OfGroups.GetRange(from, to - from);
            if (IsAlike(run, standing, slot, ways)) FeedEach(run, standing, slot, ways.Where(way => way.Variant == 0));
            else if (isNamed) run.Open(query.Result, Last, ways[0].Value, doubt);
            else isSettled = false;
        }

        foreach (var row in isNamed ? results.Rows : []) run.Open(query.Result, Last, row);
        return isSettled;
    }

    // Whether the same comes of the group in whichever way it is made up.
    private bool IsAlike(JoinRun run, Standing standing, Slot<T> slot, List<OfGroup> ways)
    {
        var doubt = ways[0].Doubt;
        if (doubt.Variants == 1) return doubt.IsTried;
        if (run.Plan.Definition.Finding is null) return false;
        var ofFirst = Outcome(0);
        return Enumerable.Range(1, doubt.Variants - 1).All(variant => Outcome(variant).SequenceEqual(ofFirst));

        List<Outcome> Outcome(int variant) =>
            run.Try(query.Result, () => FeedEach(run, standing, slot, ways.Where(way => way.Variant == variant)));
    }

    private void FeedEach(JoinRun run, Standing standing, Slot<T> slot, IEnumerable<OfGroup> ways)
    {
        foreach (var way in ways)
        {
            slot.Value = way.Value;
            if (way.Value is null) run.Open(query.Result, Last);
            else Next.Feed(run, way.IsCertain ? standing : standing with { Scope = standing.Scope & null });
        }
    }

    /// <summary>Takes what comes out of the query.</summary>
    public sealed class End(int slot, int state) : QueryNode
    {
        public override bool TellsApart => true;

        public override void Item(JoinRun run)
        {
            var (results, value) = (run.State<Results>(state)!, ((Slot<T>)run.Slots[slot]).Value);
            if (run.Doubt is null or { IsTried: true, Variants: 1 }) results.Values.Add(value);
            else results.OfGroups.Add(new(value, IsCertain: true, run.Doubt, run.Variant));
        }

        public override void Uncertain(JoinRun run)
        {
            var results = run.State<Results>(state)!;
            if (run.Doubt is { } doubt) results.OfGroups.Add(new(((Slot<T>)run.Slots[slot]).Value, IsCertain: false, doubt, run.Variant));
            else results.IsOpen = true;
        }

        public override void Doubtful(JoinRun run, IReadOnlyList<DoubtfulRow> rows) => run.State<Results>(state)!.Rows.AddRange(rows);

        public override void Begin(JoinRun run)
        {
        }

        public override void Complete(JoinRun run)
        {
        }
    }

    /// <summary>What comes of a group in one of the ways in which it may be made up.</summary>
    private readonly record struct OfGroup(T? Value, bool IsCertain, Doubt Doubt, int Variant);

    private sealed class Results
    {
        public List<T?> Values { get; } = [];

        /// <summary>What is not certain of groups; what comes of one stands together.</summary>
        public List<OfGroup> OfGroups { get; } = [];

        /// <summary>The rows of which it is not known whether, or to which group, they belong.</summary>
        public List<DoubtfulRow> Rows { get; } = [];

        public bool IsOpen { get; set; }
    }
}
