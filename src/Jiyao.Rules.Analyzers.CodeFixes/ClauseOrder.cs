namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>The order of a text: C1.2 stands before C1.10.</summary>
internal static class ClauseOrder
{
    public static int Compare(string one, string other)
    {
        var (own, others) = (Parts(one), Parts(other));
        for (var i = 0; i < Math.Min(own.Count, others.Count); i++)
        {
            var order = own[i].Length != others[i].Length && char.IsDigit(own[i][0]) && char.IsDigit(others[i][0])
                ? own[i].Length.CompareTo(others[i].Length)
                : string.CompareOrdinal(own[i], others[i]);
            if (order != 0) return order;
        }

        return own.Count.CompareTo(others.Count);
    }

    // Numbers, and what stands between them.
    private static List<string> Parts(string id)
    {
        var parts = new List<string>();
        foreach (var letter in id)
        {
            if (parts.Count > 0 && char.IsDigit(parts[parts.Count - 1][0]) == char.IsDigit(letter)) parts[parts.Count - 1] += letter;
            else parts.Add(letter.ToString());
        }

        return parts;
    }
}
