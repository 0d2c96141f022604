namespace Jiyao.Rules.Tool.Registers;

/// <summary>Tells the rows that belong to the printed form, not to the data.</summary>
internal sealed class PrintedRows
{
    private readonly Heading heading;
    private readonly string[] pageTitles;
    private readonly (string[] Names, int First)[] headers;

    public PrintedRows(Heading heading)
    {
        this.heading = heading;
        pageTitles = [.. heading.Titles.Where(title => PageNumber.May(title)).Select(title => PageNumber.Without(title))];
        headers = [.. heading.Rows
            .Select(row => row.Select(name => BareText.Of(name)).ToArray())
            .Select(names => (names, Array.FindIndex(names, name => name.Length > 0)))];
    }

    /// <param name="row">The row.</param>
    /// <param name="first">The position of its first filled cell.</param>
    public PrintedRow Classify(RowReader row, int first)
    {
        var cell = row.Cell(first).Trim();
        foreach (var (names, firstName) in headers)
            if (first == firstName && IsHeader(row, names, firstName)) return PrintedRow.Header;
        if (TotalRow.Read(cell) is var total and not PrintedRow.None) return total;
        return IsTitle(row, first, cell) || SignOff.Is(row, first) ? PrintedRow.Title : PrintedRow.None;
    }

    private static bool IsHeader(RowReader row, string[] names, int firstName)
    {
        for (var i = firstName; i < Math.Max(names.Length, row.Count); i++)
            if (!IsName(i < row.Count ? row.Cell(i) : default, i < names.Length ? names[i] : "")) return false;
        return true;
    }

    // A title right above the header reads as its upper row.
    private static bool IsName(ReadOnlySpan<char> cell, string name) =>
        BareText.Is(cell, name) || (PageNumber.May(name) && PageNumber.May(cell) && PageNumber.Without(BareText.Of(cell)) == PageNumber.Without(name));

    private bool IsTitle(RowReader row, int first, ReadOnlySpan<char> cell)
    {
        if (!IsTitle(cell)) return false;
        for (var i = first + 1; i < row.Count; i++)
            if (!row.Cell(i).IsWhiteSpace() && !PageNumber.Is(row.Cell(i))) return false;
        return true;
    }

    // Each page has a number of its own.
    private bool IsTitle(ReadOnlySpan<char> cell)
    {
        foreach (var title in heading.Titles)
            if (cell.SequenceEqual(title)) return true;
        return pageTitles.Length > 0 && PageNumber.May(cell) && pageTitles.Contains(PageNumber.Without(cell));
    }
}
