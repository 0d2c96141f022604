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

        if (results.IsOpen) run.Open(query.Result, Last);
    }

    /// <summary>Takes what comes out of the query.</summary>
    public sealed class End(int slot, int state) : QueryNode
    {
        public override void Item(JoinRun run) => run.State<Results>(state)!.Values.Add(((Slot<T>)run.Slots[slot]).Value);

        public override void Uncertain(JoinRun run) => run.State<Results>(state)!.IsOpen = true;

        public override void Begin(JoinRun run)
        {
        }

        public override void Complete(JoinRun run)
        {
        }
    }

    private sealed class Results
    {
        public List<T?> Values { get; } = [];

        public bool IsOpen { get; set; }
    }
}
