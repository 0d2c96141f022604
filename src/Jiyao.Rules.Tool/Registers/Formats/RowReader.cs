namespace Jiyao.Rules.Tool.Registers;

/// <summary>Reads a grid of cells row by row, before anything is known of a header: a delimited text, later a sheet.</summary>
internal abstract class RowReader : IDisposable
{
    /// <summary>The line, or sheet row, on which the current row starts; the first is 1.</summary>
    public long Line { get; protected set; }

    /// <summary>Why the current row cannot be trusted; null when it can.</summary>
    public LocalizedText? Defect { get; protected set; }

    /// <summary>The number of cells in the current row.</summary>
    public abstract int Count { get; }

    /// <summary>The current row as it stands in the file.</summary>
    public abstract string Raw { get; }

    /// <summary>The cells that are merged, in all rows; null: a text does not tell.</summary>
    public virtual IReadOnlyList<MergedCells>? Merged => null;

    public abstract bool Read();

    public abstract ReadOnlySpan<char> Cell(int position);

    /// <summary>Whether the current row has a cell for each of so many columns, and nothing beyond them.</summary>
    public bool Fits(int columns)
    {
        if (Count < columns) return false;
        for (var i = columns; i < Count; i++)
            if (!Cell(i).IsWhiteSpace()) return false;
        return true;
    }

    public abstract void Dispose();
}
