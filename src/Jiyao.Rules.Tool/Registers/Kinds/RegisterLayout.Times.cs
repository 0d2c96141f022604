namespace Jiyao.Rules.Tool.Registers;

/// <summary>Columns of times, days, shifts and lengths of time.</summary>
internal sealed partial class RegisterLayout
{
    private const string AnyDay = "2000-01-01";

    /// <summary>A time, in one cell or in one for the date and one for the time of day.</summary>
    public Cell<RecordedTime?> Time(params string[] headers)
    {
        var time = Add("time", headers);
        var date = Add("date", [.. headers.Select(DateHeader).Distinct().Except(headers)]);
        return row => row.Cells.Time(time, date);
    }

    /// <summary>A day that stands once for several rows and times: its cells are merged, so that a blank is the day above.</summary>
    public int Day(params string[] headers) => Add("date", headers, isMerged: true);

    /// <summary>A time of which the day may stand in a column of its own.</summary>
    public Cell<RecordedTime?> Time(int day, params string[] headers)
    {
        var (time, first) = (Time(headers), columns.Count - 2);
        return row => row.Cells.IsBlank(first + 1) && TimeText.Read(row.Cells.Raw(first)).Fault is not null ? row.Cells.Time(first, day) : time(row);
    }

    /// <summary>From when to when a shift lasts, in one cell; its day may stand in a column of its own.</summary>
    public Cell<(RecordedTime From, RecordedTime To)?> Shift(int day, params string[] headers)
    {
        var column = Add("from-to", headers, isMerged: true);
        return row =>
        {
            var text = row.Cells.Raw(column);
            if (text.IsEmpty || CellMarks.IsNone(text)) return null;
            var on = row.Cells.Raw(day);
            if (ShiftText.Read(text, on) is { } shift) return shift;
            // Where the hours would do on any other day, the day is to be mended.
            if (!on.IsEmpty && TimeText.Read(on).Fault is { } wrong && ShiftText.Read(text, AnyDay) is not null) row.Cells.Report(day, on, wrong);
            else row.Cells.Report(column, text, CellFaults.Time);
            return (RecordedTime.Illegible, RecordedTime.Illegible);
        };
    }

    /// <summary>When a shift ends, of which the day may stand in a column of its own: that is then the day on which it begins.</summary>
    public Func<RegisterRow, RecordedTime?, RecordedTime?> ShiftEnd(int day, params string[] headers)
    {
        var (time, column) = (Time(headers), columns.Count - 2);
        return (row, begin) => row.Cells.IsBlank(column + 1) && begin is { } from && row.Cells.Raw(column) is { IsEmpty: false } text
            && ShiftText.End(text, row.Cells.Raw(day), from) is { } end ? end : time(row);
    }

    /// <summary>When something was done. A blank says that nothing shows it was; where the file has no such column, nothing is known.</summary>
    public Cell<RecordedTime?> Event(params string[] headers) => Event(_ => RecordedTime.Illegible, headers);

    /// <summary>The same where the file may have another column that tells of it.</summary>
    /// <param name="otherwise">What that column tells.</param>
    /// <param name="headers">The headers it goes by.</param>
    public Cell<RecordedTime?> Event(Cell<RecordedTime?> otherwise, params string[] headers)
    {
        var (time, first) = (Time(headers), columns.Count - 2);
        for (var column = first; column < columns.Count; column++) columns[column] = columns[column] with { IsEvent = true };
        return row => row.Cells.Lacks(first) && row.Cells.Lacks(first + 1) ? otherwise(row) : time(row);
    }

    /// <summary>
    /// Whether something was approved, and when. Of an approval without its time nobody can tell whether it came before the act. A blank time
    /// says that nothing shows an approval where the file has no other column that tells of one.
    /// </summary>
    public Cell<(bool? IsGiven, RecordedTime? At)> Approval(string[] flag, string[] time)
    {
        var (given, column) = (Flag(flag), columns.Count - 1);
        var at = Event(time);
        return row => (given(row), at(row)) switch
        {
            (true, null) => (true, RecordedTime.Illegible),
            (false, { Precision: TimePrecision.Illegible }) => (false, null),
            (null, null) when row.Cells.Lacks(column) => (false, null),
            var asWritten => asWritten,
        };
    }

    /// <summary>A length of time; the header may say in what a bare number is: 时长（秒）.</summary>
    public Cell<TimeSpan?> Span(params string[] headers)
    {
        var column = Add("length of time", headers);
        return row =>
        {
            var text = row.Cells.Raw(column);
            if (text.IsEmpty || row.Cells.IsLost(column, text)) return null;
            var (span, fault) = SpanText.Read(text.ToString(), HeaderText.Bracketed(row.Cells.Header(column)));
            if (fault is not null) row.Cells.Report(column, text, fault);
            return row.Cells.HasRivals(column) && span is { } length && IsContested(row, column, length) ? null : span;
        };

        static bool IsContested(RegisterRow row, int column, TimeSpan length) => row.Cells.IsContested(column, (text, header) =>
            SpanText.Read(text, HeaderText.Bracketed(header)) is ({ } other, null) && other != length);
    }

    private static string DateHeader(string header) =>
        header.EndsWith("时间", StringComparison.Ordinal) ? header[..^2] + "日期"
        : header.EndsWith("At", StringComparison.Ordinal) ? header[..^2] + "On"
        : header;
}
