namespace Jiyao.Rules.Joining;

/// <summary>
/// The first facts a rule speaks of. They are tested as they come, so that only those the rule speaks of are kept.
/// </summary>
internal abstract class OpeningStep : JoinStep
{
    /// <summary>Takes a fact as it comes; null: there may be one.</summary>
    public abstract void Take(JoinRun run, Fact? fact, bool isSound);
}

/// <inheritdoc/>
internal sealed class OpeningStep<TFact>(int slot, SlotTest test, int state) : OpeningStep
    where TFact : Fact
{
    public override void Take(JoinRun run, Fact? fact, bool isSound)
    {
        ((Slot<TFact>)run.Slots[slot]).Value = (TFact?)fact;
        bool? fits = isSound && fact is not null ? test(run.Slots) : null;
        if (fits != false) Of(run).Add((TFact?)fact, fits is null);
    }

    public override void Feed(JoinRun run, Standing standing)
    {
        var own = (Slot<TFact>)run.Slots[slot];
        var kept = Of(run);
        for (int i = 0, open = 0; i < kept.Facts.Count; i++)
        {
            run.StopIfCancelled();
            var mayFit = open < kept.Open.Count && kept.Open[open] == i;
            if (mayFit) open++;
            own.Value = kept.Facts[i];
            Next.Feed(run, mayFit ? standing with { Scope = standing.Scope & null } : standing);
        }
    }

    private Kept Of(JoinRun run) => run.State<Kept>(state) ?? run.Remember(state, new Kept());

    /// <summary>The facts that fit or may fit, in order; of the few that only may, the places.</summary>
    private sealed class Kept
    {
        public PagedList<TFact?> Facts { get; } = new();

        public List<int> Open { get; } = [];

        public void Add(TFact? fact, bool mayFit)
        {
            if (mayFit) Open.Add(Facts.Count);
            Facts.Add(fact);
        }
    }
}
