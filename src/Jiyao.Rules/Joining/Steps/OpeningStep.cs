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
        if (fits != false) Kept(run).Add(((TFact?)fact, fits));
    }

    public override void Feed(JoinRun run, Standing standing)
    {
        var own = (Slot<TFact>)run.Slots[slot];
        foreach (var (fact, fits) in Kept(run))
        {
            own.Value = fact;
            Next.Feed(run, standing with { Scope = standing.Scope & fits });
        }
    }

    private List<(TFact? Fact, bool? Fits)> Kept(JoinRun run) => run.State<List<(TFact?, bool?)>>(state) ?? run.Remember<List<(TFact?, bool?)>>(state, []);
}
