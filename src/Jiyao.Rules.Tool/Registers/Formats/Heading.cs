using Jiyao.Rules.Tool.Registers.Rosters;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>The header row of a grid, and what stands above it.</summary>
/// <param name="Kind">The kind of register whose columns these are.</param>
/// <param name="Known">How many of the names that kind knows.</param>
/// <param name="Line">The line on which the header starts; of two rows the lower one.</param>
/// <param name="Names">The headers as written, without blank ones at the end.</param>
/// <param name="Titles">What the rows above it begin with; printed again at the top of each page.</param>
internal sealed record Heading(
    RegisterKind Kind, int Known, long Line, IReadOnlyList<string> Names, IReadOnlyList<string> Titles)
{
    private const int RowsSearched = 10;

    /// <summary>The rows of the header as they are printed again on a further page.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [Names];

    /// <summary>The column in which the register begins, where two stand side by side.</summary>
    public int First { get; init; }

    /// <summary>Whether it is one of two registers that stand side by side.</summary>
    public bool IsSide { get; init; }

    /// <summary>The days of a roster in list form; null: they stand in its rows as they are to be read.</summary>
    public RosterDays? Days { get; init; }

    /// <summary>The day of which the titles say that the table is; null: they name none, or several.</summary>
    public string? TitleDay => Registers.TitleDay.Of(Above);

    /// <summary>All that stands above the names: the titles, and what a header of two rows has in the upper one.</summary>
    public IReadOnlyList<string> Above => [.. Titles, .. Rows.SkipLast(1).SelectMany(row => row)];

    /// <summary>The places in the grid of the columns that hold times.</summary>
    public IEnumerable<int> TimePositions => Names.Index().Where(name => Kind.Columns.IsOfTime(name.Item)).Select(name => First + name.Index);

    /// <summary>The records of the register in a grid.</summary>
    /// <param name="rows">The rows of the grid, or of a part of it.</param>
    /// <param name="isBelowTotal">Whether the part begins below the total that ends the table.</param>
    public RecordReader Records(RowReader rows, bool isBelowTotal = false)
    {
        RecordReader records = new TableRecords(IsSide ? new SideRows(rows, this) : rows, this, isBelowTotal);
        if (TwinColumns.Of(this) is { Count: > 0 } twins) records = new TwinColumns(records, twins);
        return Days is { } days ? new RosterList(records, days) : records;
    }

    /// <summary>What reports call the register in a file or sheet of that path.</summary>
    public string Named(string path) => IsSide ? $"{path}!{Kind.Name}" : path;

    /// <summary>
    /// Looks for the header in the first rows: the first that is clearly one, or else the best of those that will do. The row below it
    /// may name the parts of what it names.
    /// </summary>
    public static Heading? Find(RowReader rows, KindChoice kinds)
    {
        Heading? best = null;
        var titles = new List<string>();
        List<string> above = [];
        for (var i = 0; i < RowsSearched && rows.Read(); i++)
        {
            var names = NamesOf(rows);
            if (names.Count == 0) continue;
            var isFound = best is not null && KindChoice.IsClear(best.Known);
            if (TwoRowHeader.Join(above, names, kinds) is { } joined && kinds.Recognise(joined) is { } both && both.Known > (best?.Known ?? 0))
                best = new(both.Kind, both.Known, rows.Line, joined, titles[..^1]) { Rows = [above, names] };
            else if (!isFound && kinds.Recognise(names) is { } match && match.Known > (best?.Known ?? 0))
                best = new(match.Kind, match.Known, rows.Line, names, [.. titles]);
            if (isFound) return best;
            titles.Add(names.First(name => name.Length > 0));
            above = names;
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
