namespace Jiyao.Rules.Tool.Registers;

/// <summary>The cells of one record that belong to columns: trimmed, freed of text guards, 同上 resolved.</summary>
internal sealed class RecordCells(ColumnMap columns)
{
    private CellText current = new();
    private CellText above = new();

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
        foreach (var cell in columns.Cells)
        {
            var text = CellMarks.Unguard(reader.Cell(cell.Position).Trim());
            current.Add((CellMarks.IsDitto(text) || (cell.IsMerged && text.IsEmpty)) && above.Has(cell.Slot) ? above[cell.Slot] : text);
        }
    }

    /// <summary>Forgets the record above: it was rejected, so that 同上 cannot tell what it means.</summary>
    public void ForgetAbove() => current.Clear(0);

    /// <summary>The text of a column; empty if it is blank. Of several cells the first that is filled.</summary>
    public ReadOnlySpan<char> Text(int column)
    {
        var cells = columns.Of(column);
        for (var i = 0; i < cells.Count; i++)
            if (current[cells[i].Slot] is { Length: > 0 } text) return text;
        return default;
    }

    /// <summary>The header of the cell that <see cref="Text"/> answers.</summary>
    public string Header(int column)
    {
        var cells = columns.Of(column);
        var filled = cells.Find(cell => current[cell.Slot].Length > 0);
        return (filled ?? cells[0]).Header;
    }
}
