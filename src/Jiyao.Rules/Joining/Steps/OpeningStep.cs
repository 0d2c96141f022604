using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Joining;

/// <summary>
/// The first facts a rule speaks of. They are tested as they come, so that only those the rule speaks of are kept.
/// </summary>
internal abstract class OpeningStep : JoinStep
{
    /// <summary>Takes a fact, of a type that the rule opens with, as it comes; null: there may be one.</summary>
    public abstract void Take(JoinRun run, Fact? fact, bool isSound);
}

/// <inheritdoc/>
internal sealed class OpeningStep<TFact>(int slot, SlotTest test, int state) : OpeningStep
    where TFact : Fact
{
    // So many facts are looked ahead: enough that their waits for memory overlap, few enough that what is fetched is still there.
    private const int Ahead = 32;

    public override void Take(JoinRun run, Fact? fact, bool isSound)
    {
        var own = Unsafe.As<TFact?>(fact);
        run.Slot<TFact>(slot).Value = own;
        bool? fits = isSound && fact is not null ? test(run.Slots) : null;
        if (fits != false) Of(run).Add(own, fits is null, isSound);
    }

    public override void Feed(JoinRun run, Standing standing)
    {
        var own = run.Slot<TFact>(slot);
        var kept = Of(run);
        var ahead = Next.LookUp is { } candidates && candidates.IsLarge(run) ? candidates : null;
        for (int i = 0, open = 0, unsound = 0; i < kept.Facts.Count; i++)
        {
            run.StopIfCancelled();
            if (ahead is not null && i % Ahead == 0) Foresee(run, own, kept, i, ahead);
            var mayFit = open < kept.Open.Count && kept.Open[open] == i;
            if (mayFit) open++;
            var isUnsound = unsound < kept.Unsound.Count && kept.Unsound[unsound] == i;
            if (isUnsound) unsound++;
            own.Value = kept.Facts[i];
            Next.Feed(run, mayFit ? standing with { Scope = standing.Scope & null, IsSound = !isUnsound } : standing);
        }
    }

    private static void Foresee(JoinRun run, Slot<TFact> own, Kept kept, int from, Candidates ahead)
    {
        Span<int> hashes = stackalloc int[Ahead];
        var known = 0;
        for (var i = from; i < Math.Min(from + Ahead, kept.Facts.Count); i++)
        {
            own.Value = kept.Facts[i];
            if (ahead.Foresee(run, out hashes[known])) known++;
        }

        ahead.Fetch(run, hashes[..known]);
    }

    private Kept Of(JoinRun run) => run.State<Kept>(state) ?? run.Remember(state, new Kept());

    /// <summary>The facts that fit or may fit, in order; of the few that only may, the places.</summary>
    private sealed class Kept
    {
        public PagedList<TFact?> Facts { get; } = new();

        public List<int> Open { get; } = [];

        /// <summary>The places of those among them that contradict themselves.</summary>
        public List<int> Unsound { get; } = [];

        public void Add(TFact? fact, bool mayFit, bool isSound)
        {
            if (mayFit) Open.Add(Facts.Count);
            if (!isSound) Unsound.Add(Facts.Count);
            Facts.Add(fact);
        }
    }
}
