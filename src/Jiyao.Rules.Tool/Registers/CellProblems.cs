namespace Jiyao.Rules.Tool.Registers;

/// <summary>Takes the problems of the record that is being read and passes them on with their place.</summary>
internal sealed class CellProblems(string path, Action<RegisterProblem> report)
{
    private RecordReader? reader;
    private long row;
    private (string Column, LocalizedText Fault)? last;

    /// <summary>The reader of the records, which tells where their cells stand.</summary>
    public void Follow(RecordReader records) => reader = records;

    public void MoveTo(long line) => (row, last) = (line, null);

    /// <summary>Reports a fault of one cell, once though the cell is read twice over.</summary>
    public void Report(string column, ReadOnlySpan<char> value, LocalizedText fault)
    {
        if (last == (column, fault)) return;
        last = (column, fault);
        report(new(path, row, PlaceOf(column), Excerpt.Of(value), fault.OneLine()));
    }

    /// <summary>Reports a fault of the whole record, for which it is rejected or of which something is not known.</summary>
    public void Reject(string raw, LocalizedText fault) => report(new(path, row, PlaceOf(null), Excerpt.Of(raw), fault.OneLine()));

    private string? PlaceOf(string? column) => (reader is null ? column : reader.Place(column)) is { } place ? Excerpt.Of(place) : null;
}
