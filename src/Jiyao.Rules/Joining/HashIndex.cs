namespace Jiyao.Rules.Joining;

/// <summary>
/// Finds facts by a key in time that does not grow with their number. It holds no keys, only places and hashes: a candidate's key is
/// read again when its hash is the one sought.
/// </summary>
internal sealed class HashIndex<TFact, TKey>
    where TFact : Fact
{
    private readonly List<TFact> facts;
    private readonly int[] heads;
    private readonly int[] next;
    private readonly int[] hashes;
    private readonly Slot<TFact> slot;
    private readonly Slot[] slots;
    private readonly SlotKey<TKey> keyOf;

    public HashIndex(List<TFact> facts, Slot<TFact> slot, Slot[] slots, SlotKey<TKey> keyOf)
    {
        (this.facts, this.slot, this.slots, this.keyOf) = (facts, slot, slots, keyOf);
        heads = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, facts.Count))];
        next = new int[facts.Count];
        hashes = new int[facts.Count];

        // From the last to the first, so that each chain runs in the order of the facts. Places count from one: zero ends a chain.
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            if (TryKey(i, out var key))
            {
                hashes[i] = Hash(key);
                ref var head = ref heads[hashes[i] & (heads.Length - 1)];
                (next[i], head) = (head, i + 1);
            }
            else
            {
                Keyless.Add(i);
            }
        }

        Keyless.Reverse();
    }

    /// <summary>The places of the facts whose key is not known, in order.</summary>
    public List<int> Keyless { get; } = [];

    /// <summary>The first place at or after a place in its chain that has the key; -1: none. The fact is then in its slot.</summary>
    public int Find(TKey key, int after = -1)
    {
        var hash = Hash(key);
        for (var place = after < 0 ? heads[hash & (heads.Length - 1)] : next[after]; place != 0; place = next[place - 1])
        {
            if (hashes[place - 1] == hash && TryKey(place - 1, out var other) && EqualityComparer<TKey>.Default.Equals(key, other))
                return place - 1;
        }

        return -1;
    }

    // What throws has no key: whether it fits is not known.
    private bool TryKey(int place, out TKey key)
    {
        slot.Value = facts[place];
        try
        {
            return keyOf(slots, out key);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            key = default!;
            return false;
        }
    }

    // Scrambled, since the hashes of numbers in a row would crowd into the low places.
    private static int Hash(TKey key) => (int)((uint)EqualityComparer<TKey>.Default.GetHashCode(key!) * 2654435769u >> 4);
}
