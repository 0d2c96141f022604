namespace Jiyao.Rules.Joining;

/// <summary>How keys of one type are hashed and compared. A type of its own for texts: code for any reference type has to look up how.</summary>
internal interface IKeys<in TKey>
{
    int Hash(TKey key);

    bool AreEqual(TKey one, TKey other);
}

/// <inheritdoc/>
internal readonly struct TextKeys : IKeys<string>
{
    public int Hash(string key) => TextHash.Of(key);

    public bool AreEqual(string one, string other) => string.Equals(one, other);
}

/// <inheritdoc/>
internal readonly struct OtherKeys<TKey> : IKeys<TKey>
{
    // Those of numbers in a row would crowd into the low places.
    public int Hash(TKey key) => (int)((uint)EqualityComparer<TKey>.Default.GetHashCode(key!) * 2654435769u >> 4);

    public bool AreEqual(TKey one, TKey other) => EqualityComparer<TKey>.Default.Equals(one, other);
}
