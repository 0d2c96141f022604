namespace Jiyao.Rules.Tool.Registers;

/// <summary>Tells the rows that belong to the printed form, not to the data.</summary>
internal sealed class PrintedRows
{
    private const int LongestTotal = 8;

    private readonly Heading heading;
    private readonly string[] names;
    private readonly int firstName;

    public PrintedRows(Heading heading)
    {
        this.heading = heading;
        names = [.. heading.Names.Select(name => BareText.Of(name))];
        firstName = Array.FindIndex(names, name => name.Length > 0);
    }

    /// <param name="row">The row.</param>
    /// <param name="first">The position of its first filled cell.</param>
    public PrintedRow Classify(RowReader row, int first)
    {
        var cell = row.Cell(first).Trim();
        if (first == firstName && IsHeader(row)) return PrintedRow.Header;
        if (cell.Length <= LongestTotal && cell.Contains('计'))
        {
            switch (BareText.Of(cell))
            {
                case "合计" or "总计" or "合计:" or "总计:":
                    return PrintedRow.Total;
                case "小计" or "小计:" or "本页小计" or "本页合计":
                    return PrintedRow.Subtotal;
            }
        }

        return IsTitle(row, first, cell) ? PrintedRow.Title : PrintedRow.None;
    }

    private bool IsHeader(RowReader row)
    {
        for (var i = firstName; i < names.Length; i++)
            if (!BareText.Is(i < row.Count ? row.Cell(i) : default, names[i])) return false;
        return true;
    }

    private bool IsTitle(RowReader row, int first, ReadOnlySpan<char> cell)
    {
        foreach (var title in heading.Titles)
        {
            if (!cell.SequenceEqual(title)) continue;
            for (var i = first + 1; i < row.Count; i++)
                if (!row.Cell(i).IsWhiteSpace()) return false;
            return true;
        }

        return false;
    }
}
