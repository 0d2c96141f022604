namespace Jiyao.Rules.Tool.Registers;

/// <summary>Reads the records of a register one after the other; cells are valid until the next <see cref="Read"/>.</summary>
internal abstract class RecordReader : IDisposable
{
    /// <summary>The names of the cells: the header, or the keys met so far. It may grow while reading.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>The line, or sheet row, on which the current record starts; the first is 1.</summary>
    public long Line { get; protected set; }

    /// <summary>Why the current record is rejected; null when it can be read.</summary>
    public LocalizedText? Defect { get; protected set; }

    /// <summary>What of the current record cannot be read, though the rest of it stands; null where all can.</summary>
    public virtual LocalizedText? Fault => null;

    /// <summary>The current record as it stands in the file, for the report on a rejected one.</summary>
    public abstract string Raw { get; }

    /// <summary>Whether the total has been passed that ends a table.</summary>
    public virtual bool IsBelowTotal { get; protected set; }

    /// <summary>
    /// Where in the file stands what is the matter with a cell, by the name of the cell; null for the whole record: the head of a column,
    /// where it is another than that name.
    /// </summary>
    public virtual string? Place(string? name) => name;

    /// <summary>Moves to the next record; false at the end.</summary>
    public abstract bool Read();

    /// <summary>The text of a cell by the position of its name; empty where the record has none.</summary>
    public abstract ReadOnlySpan<char> Cell(int position);

    public abstract void Dispose();
}
