namespace Jiyao.Rules.Tool.Registers;

/// <summary>Takes the problems of the record that is being read and passes them on with their place.</summary>
internal sealed class CellProblems(string path, Action<RegisterProblem> report)
{
    private long row;

    public void MoveTo(long line) => row = line;

    /// <summary>Reports a fault of one cell.</summary>
    public void Report(string column, ReadOnlySpan<char> value, LocalizedText fault) =>
        report(new(path, row, Excerpt.Of(column), Excerpt.Of(value), fault.OneLine()));

    /// <summary>Reports a fault of the whole record.</summary>
    public void Reject(string raw, LocalizedText fault) => report(new(path, row, null, Excerpt.Of(raw), fault.OneLine()));
}
