namespace Jiyao.Rules.Compilation;

/// <summary>What compiled code calls to test the items of a sequence in three values. Null: not known.</summary>
internal static class Quantifiers
{
    public static bool? Any<T>(IEnumerable<T> items, Func<T, bool?> test)
    {
        bool? any = false;
        foreach (var item in items)
        {
            any |= test(item);
            if (any == true) break;
        }

        return any;
    }

    public static bool? All<T>(IEnumerable<T> items, Func<T, bool?> test)
    {
        bool? all = true;
        foreach (var item in items)
        {
            all &= test(item);
            if (all == false) break;
        }

        return all;
    }

    public static int? Count<T>(IEnumerable<T> items, Func<T, bool?> test) => (int?)LongCount(items, test);

    public static long? LongCount<T>(IEnumerable<T> items, Func<T, bool?> test)
    {
        var count = 0L;
        foreach (var item in items)
        {
            if (test(item) is not { } counts) return null;
            if (counts) count++;
        }

        return count;
    }
}
