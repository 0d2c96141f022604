namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Two columns of one record that stand for one thing and say different things: 密级 and 秘密等级. Nobody can tell which is right, so that is
/// reported. What cannot be read says nothing, and a text may well be worded in two ways.
/// </summary>
internal sealed class ContestedCells(RecordCells cells, CellProblems problems)
{
    /// <summary>The word that all cells of a column agree on; null: they do not.</summary>
    public T? Word<T>(int column, T? word, WordCache<Reading<T>> words)
        where T : struct =>
        word is { } one && IsContested(column, (text, _) => words[text].Value is { } other && !other.Equals(one)) ? null : word;

    /// <summary>The time that the cells of a column agree on; where they do not, the span that they leave open.</summary>
    public RecordedTime? Time(int column, RecordedTime? time, Func<string, TimeReading> read)
    {
        if (time is not { Precision: not TimePrecision.Illegible } known) return time;
        IsContested(column, (text, _) =>
        {
            var other = read(text);
            var isOtherDay = other.Fault == CellFaults.DatesDiffer;
            if (!isOtherDay && (other.Fault is not null || Agree(known, other.Value))) return false;
            known = isOtherDay ? RecordedTime.Illegible : Hull(known, other.Value);
            return true;
        });
        return known;
    }

    /// <summary>Whether another cell of a column says something else than the one that counts first.</summary>
    /// <param name="column">The column.</param>
    /// <param name="differs">Whether a text, below a header, says something else.</param>
    public bool IsContested(int column, Func<string, string, bool> differs)
    {
        var isContested = false;
        foreach (var rival in cells.Rivals(column))
        {
            if (!differs(cells.Text(rival).ToString(), rival.Header)) continue;
            problems.Report($"{cells.Header(column)} / {rival.Header}", $"{cells.Text(column)} / {cells.Text(rival)}", CellFaults.Contested);
            isContested = true;
        }

        return isContested;
    }

    // One to the day and one to the minute of that day are no contradiction.
    private static bool Agree(RecordedTime one, RecordedTime other) => one.Earliest <= other.Latest && other.Earliest <= one.Latest;

    private static RecordedTime Hull(RecordedTime one, RecordedTime other) => RecordedTime.Between(
        one.Earliest <= other.Earliest ? one.Earliest : other.Earliest, one.Latest >= other.Latest ? one.Latest : other.Latest);
}
