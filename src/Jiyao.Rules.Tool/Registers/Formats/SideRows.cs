namespace Jiyao.Rules.Tool.Registers;

/// <summary>The columns of one side of a grid that holds two registers.</summary>
/// <param name="rows">The rows of the whole grid.</param>
/// <param name="heading">The side's heading.</param>
internal sealed class SideRows(RowReader rows, Heading heading) : RowReader
{
    // Of the right side the last column is the last of the grid: what stands beyond it shows that the row does not fit.
    private readonly bool isLast = heading.First > 0;
    private string? total;

    public override int Count => isLast ? Math.Max(0, rows.Count - heading.First) : Math.Min(rows.Count, heading.Names.Count);

    public override string Raw => rows.Raw;

    public override bool Read()
    {
        if (!rows.Read()) return false;
        (Line, Defect) = (rows.Line, rows.Defect);
        total = Total();
        return true;
    }

    // The word for the total stands on the left and means both sides.
    public override ReadOnlySpan<char> Cell(int position) => position == 0 && total is not null ? total : rows.Cell(heading.First + position);

    public override void Dispose() => rows.Dispose();

    private string? Total()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Cell(i).IsWhiteSpace()) continue;
            var cell = rows.Cell(i).Trim();
            return TotalRow.Read(cell) == PrintedRow.None ? null : cell.ToString();
        }

        return null;
    }
}
