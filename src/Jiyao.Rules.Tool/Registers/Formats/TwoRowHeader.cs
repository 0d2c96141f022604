namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// A header of two rows: 收报 over 日期 and 时间, beside cells that are merged down. The lower row says what the parts are called.
/// </summary>
internal static class TwoRowHeader
{
    private static readonly string[] Endings = ["情况", "登记", "信息", "部分", "栏"];

    /// <summary>The names of both rows together; null if the lower row is no second half of a header.</summary>
    public static List<string>? Join(IReadOnlyList<string> upper, IReadOnlyList<string> lower, KindChoice kinds)
    {
        if (upper.Count == 0 || lower.Count == 0) return null;
        var names = new List<string>();
        var (group, parts) = ("", 0);
        for (var i = 0; i < Math.Max(upper.Count, lower.Count); i++)
        {
            var (above, below) = (At(upper, i), At(lower, i));
            if (above.Length > 0) group = below.Length > 0 && below != above ? above : "";
            if (below.Length == 0 || below == above)
            {
                names.Add(above);
                continue;
            }

            var name = Part(group, below, kinds);
            // A cell below a name that stands for itself is a value.
            if (name is null && above.Length > 0 && kinds.Knows(above)) return null;
            if (name is not null) parts++;
            names.Add(name ?? group + below);
        }

        return parts > 0 && names.Count(kinds.Knows) > upper.Count(kinds.Knows) ? names : null;
    }

    private static string? Part(string group, string part, KindChoice kinds)
    {
        var stem = BareText.Of(group);
        var ending = Array.Find(Endings, stem.EndsWith) ?? "";
        string[] forms = [stem[..^ending.Length] + part, stem + part, part];
        return Array.Find(forms, kinds.Knows);
    }

    private static string At(IReadOnlyList<string> names, int position) => position < names.Count ? names[position] : "";
}
