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

    /// <summary>Whether so many facts are searched that the processor's caches do not hold them, and it pays to look ahead.</summary>
    public virtual bool IsLarge(JoinRun run) => false;

    /// <summary>The hash by which a search for what fits the other slots will begin; false: it begins in no such way.</summary>
    public virtual bool Foresee(JoinRun run, out int hash)
    {
        hash = 0;
        return false;
    }

    /// <summary>Brings what searches need close, before they are made.</summary>
    public virtual void Fetch(JoinRun run, ReadOnlySpan<int> hashes)
    {
    }

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
                LookedUp(type, SlotTrees.KeyType(key.Own)), facts.Slot.Index, key, trees, state.Place(), areRead)!
            : (Candidates)Activator.CreateInstance(
                typeof(ScannedCandidates<>).MakeGenericType(type), facts.Slot.Index, trees.Test(facts.Conditions))!;
        state.Candidates.Add(candidates);
        return candidates;
    }

    private static Type LookedUp(Type fact, Type key) => typeof(LookedUpCandidates<,,>).MakeGenericType(
        fact, key, key == typeof(string) ? typeof(TextKeys) : typeof(OtherKeys<>).MakeGenericType(key));

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
    private protected Slot<TFact> Own(JoinRun run) => run.Slot<TFact>(slot);

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
internal sealed class LookedUpCandidates<TFact, TKey, TKeys>(int slot, JoinKey key, SlotTrees trees, int state, bool areRead) : Candidates<TFact>(slot)
    where TFact : Fact
    where TKeys : struct, IKeys<TKey>
{
    // What fewer take fits the caches, and looking ahead would be for nothing.
    private const int Large = 30_000;

    private readonly SlotKey<TKey> own = trees.Key<TKey>(key.Own);
    private readonly SlotKey<TKey> outer = trees.Key<TKey>(key.Outer);
    private readonly SlotTest equal = trees.Test(key.Equalities);
    private readonly SlotTest alone = trees.Test(key.Alone);
    private readonly SlotTest rest = trees.Test(key.Rest);
    private readonly bool hasRest = key.Rest.Count > 0;

    public override void Begin(JoinRun run) =>
        List(run).Indexes.Add(run.Remember(state, new HashIndex<TFact, TKey, TKeys>(Own(run), run.Slots, own, alone)));

    public override bool IsLarge(JoinRun run) => Index(run).Count >= Large;

    public override bool Foresee(JoinRun run, out int hash)
    {
        var isKnown = outer(run.Slots, out var wanted);
        hash = isKnown ? default(TKeys).Hash(wanted) : 0;
        return isKnown;
    }

    public override void Fetch(JoinRun run, ReadOnlySpan<int> hashes) => Index(run).Fetch(hashes);

    private protected override bool NextCertain(JoinRun run, FactList<TFact> list, Slot<TFact> own, ref Cursor cursor)
    {
        if (!outer(run.Slots, out var wanted))
        {
            cursor.Possible = FirstPossible(run, list, own, Enumerable.Range(0, list.Sound.Count), cursor.Possible);
            return false;
        }

        var index = Index(run);
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

    private HashIndex<TFact, TKey, TKeys> Index(JoinRun run) => run.State<HashIndex<TFact, TKey, TKeys>>(state)!;

    // Of a key of several parts that is not known whole, the parts that are known still tell facts apart.
    private int FirstPossible(JoinRun run, FactList<TFact> list, Slot<TFact> own, IEnumerable<int> places, int before)
    {
        foreach (var place in places)
        {
            if (place >= before) break;
            own.Value = list.Sound[place];
            if ((equal(run.Slots) & alone(run.Slots) & rest(run.Slots)) != false) return place;
        }

        return before;
    }
}
