namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Two registers on one sheet, 收文 on the left and 发文 on the right: each row holds a record of either. What names of columns occur on
/// both sides tell that there are two.
/// </summary>
internal static class Sides
{
    private const int EnoughTwice = 2;

    /// <summary>The headings of the sides, or the one heading that the sheet has.</summary>
    public static IReadOnlyList<Heading> Of(Heading whole, KindChoice kinds)
    {
        var names = whole.Names.Select(name => BareText.Of(name)).ToArray();
        if (Twice(names) < EnoughTwice) return [whole];
        (RegisterKind Kind, int Known) left = default, right = default;
        var (best, border) = ((Known: whole.Known, Twice: 0), 0);
        for (var i = 1; i < names.Length; i++)
        {
            if (Recognise(whole, kinds, 0, i) is not { } here || Recognise(whole, kinds, i, names.Length) is not { } there) continue;
            if (here.Kind == there.Kind) continue;
            var score = (here.Known + there.Known, -Twice(names.AsSpan(0, i)) - Twice(names.AsSpan(i)));
            if (score.CompareTo(best) < 0 || here.Known + there.Known <= whole.Known) continue;
            (best, border, left, right) = (score, i, here, there);
        }

        return border == 0 ? [whole] : [Side(whole, left, 0, border), Side(whole, right, border, names.Length)];
    }

    private static (RegisterKind Kind, int Known)? Recognise(Heading whole, KindChoice kinds, int from, int to) =>
        kinds.Recognise([.. whole.Names.Take(from..to)]) is { } match && KindChoice.IsClear(match.Known) ? match : null;

    private static Heading Side(Heading whole, (RegisterKind Kind, int Known) match, int from, int to) => whole with
    {
        Kind = match.Kind,
        Known = match.Known,
        First = from,
        Names = [.. whole.Names.Take(from..to)],
        Rows = [.. whole.Rows.Select(row => (IReadOnlyList<string>)[.. row.Take(from..to)])],
        IsSide = true,
    };

    private static int Twice(ReadOnlySpan<string> names)
    {
        var (seen, twice) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var name in names)
            if (name.Length > 0 && !seen.Add(name)) twice++;
        return twice;
    }
}
