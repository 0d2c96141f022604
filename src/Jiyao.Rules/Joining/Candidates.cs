using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>
/// The facts that fit what is in the other slots: those that certainly do, in order, then the first of those that may. That one
/// stands for the others: what hangs on it is unknown already.
/// </summary>
internal abstract class Candidates
{
    /// <summary>Puts the next one into its slot; false: there is none.</summary>
    public abstract bool Next(JoinRun run, ref Cursor cursor);

    /// <summary>Makes ready for the facts of a run.</summary>
    public virtual void Begin(JoinRun run)
    {
    }

    /// <param name="facts">Which facts.</param>
    /// <param name="trees">Makes their conditions runnable.</param>
    /// <param name="state">Gives out places in a run's memory.</param>
    /// <param name="areRead">Whether what is found is read, or only that it was.</param>
    public static Candidates Of(Candidacy facts, SlotTrees trees, JoinState state, bool areRead = true)
    {
        var type = facts.Slot.Type;
        var candidates = facts.Key is { } key && trees.IsCompiled
            ? (Candidates)Activator.CreateInstance(
                typeof(LookedUpCandidates<,>).MakeGenericType(type, SlotTrees.KeyType(key.Own)), facts.Slot.Index, key, trees, state.Place(), areRead)!
            : (Candidates)Activator.CreateInstance(
                typeof(ScannedCandidates<>).MakeGenericType(type), facts.Slot.Index, trees.Test(facts.Conditions))!;
        state.Candidates.Add(candidates);
        return candidates;
    }

    /// <summary>How far a search has come.</summary>
    internal struct Cursor()
    {
        /// <summary>The place of the last one found; -1: none yet.</summary>
        public int Place = -1;

        /// <summary>The first place of one that may fit.</summary>
        public int Possible = int.MaxValue;

        /// <summary>Whether the last one found certainly fits; null: it may.</summary>
        public bool? Fits = true;
    }
}

/// <inheritdoc/>
internal abstract class Candidates<TFact>(int slot) : Candidates
    where TFact : Fact
{
    private protected Slot<TFact> Own(JoinRun run) => (Slot<TFact>)run.Slots[slot];

    private protected FactList<TFact> List(JoinRun run) => run.Facts<TFact>(slot);

    public sealed override bool Next(JoinRun run, ref Cursor cursor)
    {
        // The one that may fit was the last.
        if (cursor.Fits is null) return false;
        var (own, list) = (Own(run), List(run));
        if (NextCertain(run, list, own, ref cursor)) return true;
        cursor.Fits = null;
        own.Value = cursor.Possible < list.Sound.Count ? list.Sound[cursor.Possible] : list.Unsound.FirstOrDefault();
        return own.Value is not null || list.IsOpen;
    }

    /// <summary>Finds the next that certainly fits; when there is none, the place of the first that may is in the cursor.</summary>
    private protected abstract bool NextCertain(JoinRun run, FactList<TFact> list, Slot<TFact> own, ref Cursor cursor);
}

/// <summary>Tries every fact of the type.</summary>
internal sealed class ScannedCandidates<TFact>(int slot, SlotTest test) : Candidates<TFact>(slot)
    where TFact : Fact
{
    private protected override bool NextCertain(JoinRun run, FactList<TFact> list, Slot<TFact> own, ref Cursor cursor)
    {
        while (++cursor.Place < list.Sound.Count)
        {
            own.Value = list.Sound[cursor.Place];
            var fits = test(run.Slots);
            if (fits == true) return true;
            if (fits is null && cursor.Possible == int.MaxValue) cursor.Possible = cursor.Place;
        }

        return false;
    }
}

/// <summary>Looks the facts up by an equality. Where a key is not known, on either side, a fact may fit.</summary>
internal sealed class LookedUpCandidates<TFact, TKey>(int slot, JoinKey key, SlotTrees trees, int state, bool areRead) : Candidates<TFact>(slot)
    where TFact : Fact
{
    private readonly SlotKey<TKey> own = trees.Key<TKey>(key.Own);
    private readonly SlotKey<TKey> outer = trees.Key<TKey>(key.Outer);
    private readonly SlotTest alone = trees.Test(key.Alone);
    private readonly SlotTest rest = trees.Test(key.Rest);
    private readonly bool hasRest = key.Rest.Count > 0;

    public override void Begin(JoinRun run) =>
        List(run).Indexes.Add(run.Remember(state, new HashIndex<TFact, TKey>(Own(run), run.Slots, own, alone)));

    private protected override bool NextCertain(JoinRun run, FactList<TFact> list, Slot<TFact> own, ref Cursor cursor)
    {
        if (!outer(run.Slots, out var wanted))
        {
            cursor.Possible = FirstPossible(run, list, own, Enumerable.Range(0, list.Sound.Count), cursor.Possible);
            return false;
        }

        var index = run.State<HashIndex<TFact, TKey>>(state)!;
        while ((cursor.Place = index.Find(wanted, cursor.Place)) >= 0)
        {
            if (areRead || hasRest) own.Value = list.Sound[cursor.Place];
            var fits = index.Fits(cursor.Place);
            if (hasRest) fits &= rest(run.Slots);
            if (fits == true) return true;
            if (fits is null) cursor.Possible = Math.Min(cursor.Possible, cursor.Place);
        }

        if (index.Keyless.Count > 0) cursor.Possible = FirstPossible(run, list, own, index.Keyless, cursor.Possible);
        return false;
    }

    private int FirstPossible(JoinRun run, FactList<TFact> list, Slot<TFact> own, IEnumerable<int> places, int before)
    {
        foreach (var place in places)
        {
            if (place >= before) break;
            own.Value = list.Sound[place];
            if ((alone(run.Slots) & rest(run.Slots)) != false) return place;
        }

        return before;
    }
}
