namespace Jiyao.Rules.Tool.Registers;

/// <summary>Takes the problems of the record that is being read and passes them on with their place.</summary>
internal sealed class CellProblems(string path, Action<RegisterProblem> report)
{
    private long row;
    private (string Column, LocalizedText Fault)? last;

    public void MoveTo(long line) => (row, last) = (line, null);

    /// <summary>Reports a fault of one cell, once though the cell is read twice over.</summary>
    public void Report(string column, ReadOnlySpan<char> value, LocalizedText fault)
    {
        if (last == (column, fault)) return;
        last = (column, fault);
        report(new(path, row, Excerpt.Of(column), Excerpt.Of(value), fault.OneLine()));
    }

    /// <summary>Reports a fault of the whole record.</summary>
    public void Reject(string raw, LocalizedText fault) => report(new(path, row, null, Excerpt.Of(raw), fault.OneLine()));
}
