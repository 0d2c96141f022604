using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>Told of each candidate while it is in its slot; null: it may be one. Answers whether to go on.</summary>
internal delegate bool CandidateVisitor(JoinRun run, bool? fits);

/// <summary>
/// The facts that fit what is in the other slots: those that certainly do, in order, then the first of those that may. That one
/// stands for the others: what hangs on it is unknown already.
/// </summary>
internal abstract class Candidates
{
    public abstract void Visit(JoinRun run, CandidateVisitor visitor);

    public static Candidates Of(Candidacy facts, SlotTrees trees, JoinState state)
    {
        var type = facts.Slot.Type;
        return facts.Key is { } key && trees.IsCompiled
            ? (Candidates)Activator.CreateInstance(
                typeof(LookedUpCandidates<,>).MakeGenericType(type, SlotTrees.KeyType(key.Own)), facts.Slot.Index, key, trees, state.Place())!
            : (Candidates)Activator.CreateInstance(
                typeof(ScannedCandidates<>).MakeGenericType(type), facts.Slot.Index, trees.Test(facts.Conditions))!;
    }
}

/// <summary>Tries every fact of the type.</summary>
internal sealed class ScannedCandidates<TFact>(int slot, SlotTest test) : Candidates
    where TFact : Fact
{
    public override void Visit(JoinRun run, CandidateVisitor visitor)
    {
        var own = (Slot<TFact>)run.Slots[slot];
        var list = run.Facts.Of<TFact>();
        TFact? uncertain = null;
        foreach (var fact in list.Sound)
        {
            own.Value = fact;
            var fits = test(run.Slots);
            if (fits == true && !visitor(run, true)) return;
            if (fits is null) uncertain ??= fact;
        }

        own.Value = uncertain ?? list.Unsound.FirstOrDefault();
        if (own.Value is not null || list.IsOpen) visitor(run, null);
    }
}

/// <summary>Looks the facts up by an equality. Where a key is not known, on either side, a fact may fit.</summary>
internal sealed class LookedUpCandidates<TFact, TKey>(int slot, JoinKey key, SlotTrees trees, int state) : Candidates
    where TFact : Fact
{
    private readonly SlotKey<TKey> own = trees.Key<TKey>(key.Own);
    private readonly SlotKey<TKey> outer = trees.Key<TKey>(key.Outer);
    private readonly SlotTest rest = trees.Test(key.Rest);

    public override void Visit(JoinRun run, CandidateVisitor visitor)
    {
        var found = (Slot<TFact>)run.Slots[slot];
        var list = run.Facts.Of<TFact>();
        var uncertain = int.MaxValue;
        if (TryOuter(run.Slots, out var wanted))
        {
            var index = run.State<HashIndex<TFact, TKey>>(state) ?? run.Remember(state, new HashIndex<TFact, TKey>(list.Sound, found, run.Slots, own));
            for (var place = index.Find(wanted); place >= 0; place = index.Find(wanted, place))
            {
                var fits = rest(run.Slots);
                if (fits == true && !visitor(run, true)) return;
                if (fits is null) uncertain = Math.Min(uncertain, place);
            }

            uncertain = FirstPossible(run, list, found, index.Keyless, uncertain);
        }
        else
        {
            uncertain = FirstPossible(run, list, found, Enumerable.Range(0, list.Sound.Count), uncertain);
        }

        found.Value = uncertain < list.Sound.Count ? list.Sound[uncertain] : list.Unsound.FirstOrDefault();
        if (found.Value is not null || list.IsOpen) visitor(run, null);
    }

    private int FirstPossible(JoinRun run, FactList<TFact> list, Slot<TFact> found, IEnumerable<int> places, int before)
    {
        foreach (var place in places)
        {
            if (place >= before) break;
            found.Value = list.Sound[place];
            if (rest(run.Slots) != false) return place;
        }

        return before;
    }

    private bool TryOuter(Slot[] slots, out TKey wanted)
    {
        try
        {
            return outer(slots, out wanted);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            wanted = default!;
            return false;
        }
    }
}
