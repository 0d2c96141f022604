namespace Jiyao.Rules.Joining;

/// <summary>
/// One step of a query at work: takes an item from its slot, puts its own into the next. Items are certain; that there may be more is
/// passed on apart from them.
/// </summary>
internal abstract class QueryNode
{
    /// <summary>The step after this one; the last has none.</summary>
    public QueryNode Next { get; set; } = null!;

    /// <summary>Whether what comes of one item can be told from what comes of another at the end of the query.</summary>
    public virtual bool TellsApart => Next.TellsApart;

    public abstract void Item(JoinRun run);

    /// <summary>There may be a further item, or another than those handed on.</summary>
    public virtual void Uncertain(JoinRun run) => Next.Uncertain(run);

    /// <summary>There are rows of which it is not known whether, or to which group, they belong.</summary>
    public virtual void Doubtful(JoinRun run, IReadOnlyList<DoubtfulRow> rows) => Next.Doubtful(run, rows);

    public virtual void Begin(JoinRun run) => Next.Begin(run);

    public virtual void Complete(JoinRun run) => Next.Complete(run);
}

/// <summary>Where a query's items come from.</summary>
internal abstract class QuerySourceNode : QueryNode
{
    /// <summary>Takes the facts there are.</summary>
    public abstract void Run(JoinRun run);

    /// <summary>Takes one fact as it comes; null: there may be one.</summary>
    public abstract void Take(JoinRun run, Fact? fact, bool isSound);
}
