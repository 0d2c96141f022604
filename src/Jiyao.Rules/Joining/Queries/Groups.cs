using System.Collections;

namespace Jiyao.Rules.Joining;

/// <summary>The items of one key, in the order in which they came.</summary>
internal interface IGroup<out TKey, TElement> : IGrouping<TKey, TElement>
{
    void Add(TElement item);
}

/// <summary>Makes groups.</summary>
internal static class Groups
{
    /// <summary>The group of a key, with nothing in it.</summary>
    public static IGroup<TKey, TElement> For<TKey, TElement>(TKey key) => typeof(TElement) == typeof(long)
        ? (IGroup<TKey, TElement>)(object)new OfNumbers<TKey>(key)
        : new OfItems<TKey, TElement>(key);

    private sealed class OfItems<TKey, TElement>(TKey key) : List<TElement>, IGroup<TKey, TElement>
    {
        public TKey Key => key;
    }

    // A year has a million serials, each most often near the one before.
    private sealed class OfNumbers<TKey>(TKey key) : IGroup<TKey, long>
    {
        private readonly NumberList numbers = new();

        public TKey Key => key;

        public void Add(long item) => numbers.Add(item);

        public IEnumerator<long> GetEnumerator() => numbers.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
