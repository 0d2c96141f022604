namespace Jiyao.Rules.Tool.Registers;

/// <summary>The records of a grid with a header: without what is printed around them; rows that do not fit are rejected.</summary>
internal sealed class TableRecords : RecordReader
{
    private const int LongestLabel = 6;

    private readonly RowReader rows;
    private readonly Heading heading;
    private readonly PrintedRows printed;
    private readonly int[] known;

    /// <param name="rows">The rows of the grid, or of a part of it.</param>
    /// <param name="heading">Its header.</param>
    /// <param name="isBelowTotal">Whether the part begins below the total.</param>
    public TableRecords(RowReader rows, Heading heading, bool isBelowTotal = false)
    {
        (this.rows, this.heading, printed) = (rows, heading, new PrintedRows(heading));
        IsBelowTotal = isBelowTotal;
        known = [.. heading.Names.Index().Where(name => heading.Kind.Columns.Match(name.Item).Count > 0).Select(name => name.Index)];
    }

    public override IReadOnlyList<string> Names => heading.Names;

    public override string Raw => rows.Raw;

    public override bool Read()
    {
        while (rows.Read())
        {
            if (rows.Line <= heading.Line) continue;
            var first = FirstFilled();
            if (first < 0) continue;
            Line = rows.Line;
            Defect = rows.Defect;
            if (Defect is not null) return true;

            switch (printed.Classify(rows, first))
            {
                case PrintedRow.Header:
                    IsBelowTotal = false;
                    continue;
                case PrintedRow.Title or PrintedRow.Subtotal:
                    continue;
                case PrintedRow.Total:
                    IsBelowTotal = true;
                    continue;
            }

            if (IsBelowTotal && !MayBeRecord()) continue;
            Defect = IsBelowTotal ? RecordFaults.BelowTotal
                : rows.Fits(Names.Count) ? null
                : RecordFaults.CellCount(Names.Count, rows.Count);
            return true;
        }

        return false;
    }

    public override ReadOnlySpan<char> Cell(int position) => rows.Cell(position);

    public override void Dispose() => rows.Dispose();

    private int FirstFilled()
    {
        for (var i = 0; i < rows.Count; i++)
            if (!Blank.Is(rows.Cell(i))) return i;
        return -1;
    }

    // Below a total stand signatures and the date of printing; two values of known columns may be a record that went astray.
    private bool MayBeRecord()
    {
        var values = 0;
        foreach (var position in known)
            if (position < rows.Count && !Blank.Is(rows.Cell(position)) && !IsSigned(rows.Cell(position))) values++;
        return values > 1;
    }

    // 填表人：张三 names itself what it is, as no value does; in 9:00 a number stands before the colon.
    private static bool IsSigned(ReadOnlySpan<char> cell)
    {
        var label = cell[..Math.Max(0, cell.IndexOfAny('：', ':'))].Trim();
        return label.Length is > 1 and <= LongestLabel && !label.ContainsAnyInRange('0', '9') && !label.ContainsAnyInRange('０', '９');
    }
}
