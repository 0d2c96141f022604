using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Joining;

/// <summary>
/// Finds facts by a key in time that does not grow with their number. Facts are taken as they come, while the processor still has them at
/// hand; those that fail what is asked of them alone are not found. A place that a search passes holds all that the search needs.
/// </summary>
internal sealed class HashIndex<TFact, TKey, TKeys>(Slot<TFact> slot, Slot[] slots, SlotKey<TKey> keyOf, SlotTest alone) : FactIndex<TFact>
    where TFact : Fact
    where TKeys : struct, IKeys<TKey>
{
    // The lowest bits of an entry's link say whether its fact meets what is asked of it alone; neither: it does not.
    private const uint Fitting = 1;
    private const uint MayFit = 2;
    private const int LinkShift = 2;

    private readonly PagedList<Entry> entries = new();
    private int[]? heads;

    /// <summary>The places of the facts whose key is not known, in order.</summary>
    public List<int> Keyless { get; } = [];

    public override void Add(TFact fact)
    {
        heads = null;
        ref var entry = ref entries.Add();
        slot.Value = fact;
        var fits = alone(slots);
        if (fits == false) return;
        if (keyOf(slots, out entry.Key)) (entry.Hash, entry.Link) = (default(TKeys).Hash(entry.Key), fits is null ? MayFit : Fitting);
        else Keyless.Add(entries.Count - 1);
    }

    /// <summary>How many facts it finds.</summary>
    public int Count => entries.Count;

    /// <summary>
    /// Reads what look-ups are about to read. A look-up reads three things, each after the one before, and when there are many facts
    /// the processor waits for each; the waits of several look-ups pass at once.
    /// </summary>
    /// <param name="hashes">Of the keys that will be looked up.</param>
    /// <returns>Nothing of use; it keeps the reads from being left out.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Fetch(ReadOnlySpan<int> hashes)
    {
        var chains = heads ?? Link();
        Span<int> places = stackalloc int[hashes.Length];
        for (var i = 0; i < hashes.Length; i++) places[i] = chains[hashes[i] & (chains.Length - 1)];
        var read = 0;
        foreach (var place in places) read += place == 0 ? 0 : entries[place - 1].Hash;
        if (typeof(TKeys) != typeof(TextKeys)) return read;
        foreach (var place in places) read += place == 0 ? 0 : Unsafe.As<TKey, string>(ref entries[place - 1].Key).Length;
        return read;
    }

    /// <summary>The first place at or after a place in its chain that has the key; -1: none.</summary>
    public int Find(TKey key, int after = -1)
    {
        var chains = heads ?? Link();
        var hash = default(TKeys).Hash(key);
        for (var place = after < 0 ? chains[hash & (chains.Length - 1)] : entries[after].Next; place != 0;)
        {
            ref readonly var entry = ref entries[place - 1];
            if (entry.Hash == hash && default(TKeys).AreEqual(key, entry.Key)) return place - 1;
            place = entry.Next;
        }

        return -1;
    }

    /// <summary>Whether the fact at a place meets what is asked of it alone; null: that is not known.</summary>
    public bool? Fits(int place) => (entries[place].Link & Fitting) != 0 ? true : null;

    // From the last to the first, so that each chain runs in the order of the facts. Places count from one: zero ends a chain.
    private int[] Link()
    {
        var chains = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Count))];
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            ref var entry = ref entries[i];
            if (entry.Link == 0) continue;
            ref var head = ref chains[entry.Hash & (chains.Length - 1)];
            entry.Link = ((uint)head << LinkShift) | (entry.Link & (Fitting | MayFit));
            head = i + 1;
        }

        return heads = chains;
    }

    private struct Entry
    {
        public TKey Key;
        public int Hash;
        public uint Link;

        public readonly int Next => (int)(Link >> LinkShift);
    }
}
