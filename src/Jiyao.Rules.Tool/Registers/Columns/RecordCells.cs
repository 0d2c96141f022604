namespace Jiyao.Rules.Tool.Registers;

/// <summary>The cells of one record that belong to columns: trimmed, freed of text guards, 同上 resolved.</summary>
internal sealed class RecordCells
{
    private readonly ColumnMap columns;
    private readonly MappedCell?[] filled;
    private readonly bool[] rivalled;
    private CellText current = new();
    private CellText above = new();
    private bool isFirst;

    /// <param name="columns">Which cells are which columns.</param>
    /// <param name="before">What was loaded of the records before; null: nothing is known of them.</param>
    public RecordCells(ColumnMap columns, RecordCells? before = null)
    {
        this.columns = columns;
        (filled, rivalled) = (new MappedCell?[columns.Count], new bool[columns.Count]);
        isFirst = before is null;
        if (before is not null) (current, above) = (before.current, before.above);
    }

    /// <summary>Whether a first record has 同上, and what stood above it is not known.</summary>
    public bool MissesAbove { get; private set; }

    /// <summary>The day that a title above the table states; null: none does.</summary>
    public string? TitleDay => columns.TitleDay;

    /// <summary>Whether the cells are those of a table, which are plain text, and not members that may be objects and lists.</summary>
    public bool IsTable => columns.IsTable;

    /// <summary>Whether the file has such a column, as far as it has been read.</summary>
    public bool Has(int column) => columns.Of(column).Count > 0;

    /// <summary>
    /// Whether the file lacks the column. Where each record names its cells, one that neither the first hundred records nor any since has
    /// named is lacking: to take it for blank would take an unknown precedence for the mildest.
    /// </summary>
    public bool Lacks(int column) => !Has(column);

    /// <summary>Takes the current record of a reader; what was loaded becomes the record above.</summary>
    public void Load(RecordReader reader)
    {
        columns.Extend(reader.Names);
        (current, above) = (above, current);
        current.Clear(columns.Cells.Count);
        Array.Clear(filled);
        Array.Clear(rivalled);
        foreach (var cell in columns.Cells)
        {
            var text = CellMarks.Unguard(Blank.Trim(reader.Cell(cell.Position)));
            if (CellMarks.IsDitto(text) || (cell.IsMerged && text.IsEmpty)) text = Above(cell, text);
            current.Add(text);
            if (text.IsEmpty) continue;
            ref var first = ref filled[cell.Column];
            if (first is null)
            {
                first = cell;
                continue;
            }

            rivalled[cell.Column] |= !text.SequenceEqual(current[first.Slot]);
            if (cell.Rank < first.Rank) first = cell;
        }

        isFirst = false;
    }

    /// <summary>Forgets the record above: it was rejected, so that 同上 cannot tell what it means.</summary>
    public void ForgetAbove()
    {
        current.Clear(0);
        isFirst = false;
    }

    /// <summary>The text of a column; empty if it is blank. Of several cells the first that is filled.</summary>
    public ReadOnlySpan<char> Text(int column) => filled[column] is { } cell ? current[cell.Slot] : default;

    /// <summary>The text of a cell.</summary>
    public ReadOnlySpan<char> Text(MappedCell cell) => current[cell.Slot];

    /// <summary>Whether a column has two cells that are filled differently, which few have: 序号 beside 收报号 mostly.</summary>
    public bool HasRivals(int column) => rivalled[column];

    /// <summary>The cells of a column that are filled otherwise than the one that <see cref="Text(int)"/> answers.</summary>
    public IEnumerable<MappedCell> Rivals(int column) => filled[column] is not { IsCommon: false } first ? [] : columns.Of(column)
        .Where(cell => !cell.IsCommon && !current[cell.Slot].IsEmpty && !current[cell.Slot].SequenceEqual(current[first.Slot]));

    /// <summary>The header of the cell that <see cref="Text(int)"/> answers.</summary>
    public string Header(int column) => (filled[column] ?? columns.Of(column)[0]).Header;

    private ReadOnlySpan<char> Above(MappedCell cell, ReadOnlySpan<char> ditto)
    {
        MissesAbove |= isFirst;
        return above.Has(cell.Slot) ? above[cell.Slot] : ditto;
    }
}
