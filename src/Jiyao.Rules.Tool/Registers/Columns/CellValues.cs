namespace Jiyao.Rules.Tool.Registers;

/// <summary>Reads the values of a loaded record's columns and reports those that cannot be read.</summary>
internal sealed class CellValues(RecordCells cells, CellProblems problems)
{
    private readonly ContestedCells contested = new(cells, problems);

    /// <inheritdoc cref="RecordCells.Has"/>
    public bool Has(int column) => cells.Has(column);

    /// <inheritdoc cref="RecordCells.Lacks"/>
    public bool Lacks(int column) => cells.Lacks(column);

    public bool IsBlank(int column) => cells.Text(column).IsEmpty;

    /// <summary>A word; null if the cell is blank, none, not readable, or contradicted by another of its column.</summary>
    public T? Word<T>(int column, WordCache<Reading<T>> words)
        where T : struct
    {
        var text = cells.Text(column);
        if (text.IsEmpty || IsLost(column, text)) return null;
        var reading = words[text];
        if (reading.Fault is { } fault) problems.Report(cells.Header(column), text, fault);
        return cells.HasRivals(column) ? contested.Word(column, reading.Value, words) : reading.Value;
    }

    /// <summary>A text; null if the cell is blank, none or not readable.</summary>
    public string? Text(int column)
    {
        var text = cells.Text(column);
        return text.IsEmpty || CellMarks.IsNone(text) || IsLost(column, text) || IsNested(column, text) ? null : text.ToString();
    }

    /// <summary>A text that occurs again and again, such as the name of a unit.</summary>
    public string? Text(int column, WordCache<string?> words)
    {
        var text = cells.Text(column);
        return text.IsEmpty || IsLost(column, text) ? null : words[text];
    }

    /// <summary>
    /// A time, from one column or from a column each for the date and the time of day; null if it is blank or none. Where two cells of a
    /// column contradict each other it is the span that they leave open.
    /// </summary>
    public RecordedTime? Time(int timeColumn, int dateColumn)
    {
        var hasRivals = cells.HasRivals(timeColumn) || cells.HasRivals(dateColumn);
        if (!hasRivals && cells.Text(dateColumn).IsEmpty && TimeText.TryReadCommon(cells.Text(timeColumn), out var common)) return common;
        var time = Entered(timeColumn, dateColumn);
        return hasRivals ? Agreed(timeColumn, dateColumn, time) : time;
    }

    /// <summary>Whether a column, or a title above the table, states the day of a row once for all its times.</summary>
    public bool HasDay(int dayColumn) => cells.TitleDay is not null || cells.Has(dayColumn);

    /// <summary>
    /// The same where only the hour is written and its day stands once for the row. What would then have been before what it follows was on
    /// another day, and nobody can tell on which.
    /// </summary>
    public RecordedTime? TimeOfDay(int timeColumn, int dateColumn, int dayColumn, RecordedTime? since)
    {
        var time = cells.Text(timeColumn);
        var day = cells.Text(dayColumn);
        if (day.IsEmpty) day = cells.TitleDay;
        if (day.IsEmpty || !cells.Text(dateColumn).IsEmpty || TimeText.Read(time).Fault != CellFaults.NoDate) return Time(timeColumn, dateColumn);
        if (TimeText.Read(day, time) is not { Fault: null } reading || (since is { } first && reading.Value.IsCertainlyBefore(first))) return Time(timeColumn, dateColumn);
        return cells.HasRivals(timeColumn) ? contested.Time(timeColumn, reading.Value, OnDay(day.ToString())) : reading.Value;

        static Func<string, TimeReading> OnDay(string day) => text => TimeText.Read(day, text);
    }

    /// <inheritdoc cref="RecordCells.HasRivals"/>
    public bool HasRivals(int column) => cells.HasRivals(column);

    /// <inheritdoc cref="ContestedCells.IsContested"/>
    public bool IsContested(int column, Func<string, string, bool> differs) => contested.IsContested(column, differs);

    public string Header(int column) => cells.Header(column);

    public ReadOnlySpan<char> Raw(int column) => cells.Text(column);

    public void Report(int column, ReadOnlySpan<char> text, LocalizedText fault) =>
        problems.Report(cells.Header(column), text, Loss(text) ?? fault);

    /// <summary>Whether a cell holds only a sign that its content was lost; that is reported.</summary>
    public bool IsLost(int column, ReadOnlySpan<char> text)
    {
        if (Loss(text) is not { } loss) return false;
        problems.Report(cells.Header(column), text, loss);
        return true;
    }

    private RecordedTime? Entered(int timeColumn, int dateColumn)
    {
        var time = cells.Text(timeColumn);
        var date = cells.Text(dateColumn);
        var hasTime = !time.IsEmpty && !CellMarks.IsNone(time);
        var hasDate = !date.IsEmpty && !CellMarks.IsNone(date);
        if (!hasTime && !hasDate) return null;

        var day = hasDate ? TimeText.ReadDate(date) : default;
        var reading = !hasDate ? TimeText.Read(time) : !hasTime ? day : TimeText.Read(day, time);
        if (day.Fault is { } wrong) Report(dateColumn, date, wrong);
        // Without a day, of an hour alone there is nothing to mend.
        if (hasTime && reading.Fault is { } fault && (day.Fault is null || (fault = TimeText.Read(time).Fault) != CellFaults.NoDate))
            Report(timeColumn, time, fault!);
        return reading.Value;
    }

    private RecordedTime? Agreed(int timeColumn, int dateColumn, RecordedTime? time)
    {
        var (clock, date) = (cells.Text(timeColumn).ToString(), cells.Text(dateColumn).ToString());
        time = contested.Time(timeColumn, time, text => date.Length == 0 ? TimeText.Read(text) : TimeText.Read(TimeText.ReadDate(date), text));
        return contested.Time(dateColumn, time, text => clock.Length == 0 ? TimeText.ReadDate(text) : TimeText.Read(TimeText.ReadDate(text), clock));
    }

    // An empty list is no receipt's number, nor is a list of two.
    private bool IsNested(int column, ReadOnlySpan<char> text)
    {
        if (cells.IsTable || text is not ['[' or '{', ..] || NestedJson.Parse(text) is null) return false;
        problems.Report(cells.Header(column), text, CellFaults.Nested);
        return true;
    }

    private static LocalizedText? Loss(ReadOnlySpan<char> text) =>
        CellMarks.IsOverflow(text) ? CellFaults.TooNarrow
        : CellMarks.IsError(text) ? CellFaults.FormulaFailed
        : CellMarks.IsDitto(text) ? CellFaults.NothingAbove
        : null;
}
