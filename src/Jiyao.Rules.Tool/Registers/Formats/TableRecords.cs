namespace Jiyao.Rules.Tool.Registers;

/// <summary>The records of a grid with a header: without what is printed around them; rows that do not fit are rejected.</summary>
internal sealed class TableRecords : RecordReader
{
    private readonly RowReader rows;
    private readonly Heading heading;
    private readonly PrintedRows printed;

    /// <param name="rows">The rows of the grid, or of a part of it.</param>
    /// <param name="heading">Its header.</param>
    /// <param name="isBelowTotal">Whether the part begins below the total.</param>
    public TableRecords(RowReader rows, Heading heading, bool isBelowTotal = false)
    {
        (this.rows, this.heading, printed) = (rows, heading, new PrintedRows(heading));
        IsBelowTotal = isBelowTotal;
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

            if (IsBelowTotal && !LooksLikeRecord()) continue;
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

    // Below a total stand signatures and dates of printing; a row about as full as a record is one that went astray.
    private bool LooksLikeRecord()
    {
        var filled = 0;
        for (var i = 0; i < rows.Count; i++)
            if (!rows.Cell(i).IsWhiteSpace()) filled++;
        return filled * 2 >= heading.Names.Count;
    }
}
