namespace Jiyao.Rules.Joining;

/// <summary>Takes facts.</summary>
internal sealed class SourceNode<TFact>(int slot, Candidates candidates, SlotTest test) : QuerySourceNode
    where TFact : Fact
{
    public override void Item(JoinRun run) => Next.Item(run);

    public override void Run(JoinRun run)
    {
        var cursor = new Candidates.Cursor();
        while (candidates.Next(run, ref cursor))
        {
            run.StopIfCancelled();
            if (cursor.Fits == true) Next.Item(run);
            else Next.Uncertain(run);
        }
    }

    public override void Take(JoinRun run, Fact? fact, bool isSound)
    {
        ((Slot<TFact>)run.Slots[slot]).Value = (TFact?)fact;
        var fits = isSound && fact is not null ? test(run.Slots) : null;
        if (fits == true) Next.Item(run);
        else if (fits is null) Next.Uncertain(run);
    }
}

/// <summary>Keeps what meets the conditions.</summary>
internal sealed class FilterNode(SlotTest test) : QueryNode
{
    public override void Item(JoinRun run)
    {
        // Of a group that is not tried nobody knows how it would come out.
        var fits = run.Doubt?.IsTried == false ? true : test(run.Slots);
        if (fits == true) Next.Item(run);
        else if (fits is null) Next.Uncertain(run);
    }
}

/// <summary>Turns each into another.</summary>
internal sealed class ProjectionNode<T>(int slot, SlotValue<T> value) : QueryNode
{
    public override void Item(JoinRun run)
    {
        if (value(run.Slots) is { } known)
        {
            ((Slot<T>)run.Slots[slot]).Value = known;
            Next.Item(run);
        }
        else
        {
            Uncertain(run);
        }
    }

    public override void Uncertain(JoinRun run)
    {
        run.Slots[slot].Clear();
        Next.Uncertain(run);
    }
}

/// <summary>Turns each into several.</summary>
internal sealed class ExpansionNode(int slot, SlotValue<System.Collections.IEnumerable> values) : QueryNode
{
    public override void Item(JoinRun run)
    {
        if (Known(run) is not { } known)
        {
            Uncertain(run);
            return;
        }

        foreach (var value in known)
        {
            run.Slots[slot].Boxed = value;
            Next.Item(run);
        }
    }

    public override void Uncertain(JoinRun run)
    {
        run.Slots[slot].Clear();
        Next.Uncertain(run);
    }

    // An author's sequence may throw only when it is walked through: then it is as little known as one that cannot be made.
    private List<object?>? Known(JoinRun run)
    {
        try
        {
            return values(run.Slots) is { } lazy ? [.. lazy.Cast<object?>()] : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }
}

/// <summary>Gathers all into one sequence; where there may be more, there is no telling what it is.</summary>
internal sealed class CollectionNode<TItem>(int source, int slot, int state) : QueryNode
{
    public override bool TellsApart => false;

    public override void Begin(JoinRun run)
    {
        run.Remember(state, new List<TItem>());
        Next.Begin(run);
    }

    public override void Item(JoinRun run)
    {
        if (run.Slots[source].Boxed is TItem item) run.State<List<TItem>>(state)?.Add(item);
    }

    public override void Uncertain(JoinRun run)
    {
        run.Forget(state);
        Next.Uncertain(run);
    }

    public override void Complete(JoinRun run)
    {
        if (run.State<List<TItem>>(state) is { } all)
        {
            ((Slot<IEnumerable<TItem>>)run.Slots[slot]).Value = all;
            Next.Item(run);
        }

        Next.Complete(run);
    }
}
