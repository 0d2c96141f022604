namespace Jiyao.Rules.Tool.Registers;

/// <summary>The header row of a grid, and what stands above it.</summary>
/// <param name="Kind">The kind of register whose columns these are.</param>
/// <param name="Known">How many of the names that kind knows.</param>
/// <param name="Line">The line on which the header starts.</param>
/// <param name="Names">The headers as written, without blank ones at the end.</param>
/// <param name="Titles">What the rows above it begin with; printed again at the top of each page.</param>
internal sealed record Heading(
    RegisterKind Kind, int Known, long Line, IReadOnlyList<string> Names, IReadOnlyList<string> Titles)
{
    private const int RowsSearched = 10;

    /// <summary>
    /// Looks for the header in the first rows: the first that is clearly one, or else the best of those that will do.
    /// </summary>
    public static Heading? Find(RowReader rows, KindChoice kinds)
    {
        Heading? best = null;
        var titles = new List<string>();
        for (var i = 0; i < RowsSearched && rows.Read(); i++)
        {
            var names = NamesOf(rows);
            if (names.Count == 0) continue;
            if (kinds.Recognise(names) is { } match && match.Known > (best?.Known ?? 0))
                best = new(match.Kind, match.Known, rows.Line, names, [.. titles]);
            if (best is not null && KindChoice.IsClear(best.Known)) return best;
            titles.Add(names.First(name => name.Length > 0));
        }

        return best;
    }

    private static List<string> NamesOf(RowReader row)
    {
        var names = new List<string>();
        for (var i = 0; i < row.Count; i++) names.Add(row.Cell(i).Trim().ToString());
        return names[..(names.FindLastIndex(name => name.Length > 0) + 1)];
    }
}
