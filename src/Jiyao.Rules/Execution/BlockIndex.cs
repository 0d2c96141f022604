using System.Numerics;

namespace Jiyao.Rules.Execution;

/// <summary>
/// Finds rules by a word that a fact bears. The place where a word is found leads straight to its one block: where thousands of rules are
/// in use, the processor's caches hold few of them, and each object on the way is a wait.
/// </summary>
internal sealed class BlockIndex<TFact>
    where TFact : notnull
{
    private readonly Entry[] entries;

    public BlockIndex(IReadOnlyCollection<KeyValuePair<object, RuleBucket<TFact>>> buckets)
    {
        entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)(buckets.Count + (buckets.Count / 2) + 1))];
        foreach (var (key, bucket) in buckets)
        {
            var place = key.GetHashCode();
            while (Entries(place).Key is not null) place++;
            Entries(place) = new() { Key = key, Hash = key.GetHashCode(), Bucket = bucket, Sole = bucket.All is [var sole] ? sole : null };
        }
    }

    /// <summary>Whether there are rules for a word, and which of them can speak of the fact.</summary>
    public bool TryFind(object key, TFact fact, out ReadOnlySpan<RuleBlock<TFact>> blocks)
    {
        var hash = key.GetHashCode();
        for (var place = hash; ; place++)
        {
            ref var entry = ref Entries(place);
            if (entry.Key is null)
            {
                blocks = default;
                return false;
            }

            if (!ReferenceEquals(entry.Key, key) && (entry.Hash != hash || !entry.Key.Equals(key))) continue;
            blocks = entry.Sole is null ? entry.Bucket.For(fact) : new ReadOnlySpan<RuleBlock<TFact>>(in entry.Sole);
            return true;
        }
    }

    private ref Entry Entries(int place) => ref entries[place & (entries.Length - 1)];

    private struct Entry
    {
        public object Key;
        public RuleBlock<TFact>? Sole;
        public RuleBucket<TFact> Bucket;
        public int Hash;
    }
}
