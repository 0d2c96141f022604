namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>
/// The days of a roster in list form, whole where the list leaves out the year or the month that its title names, each of a range for itself, and with
/// the day of the week that a column of its own gives them, by which they are checked when they are read.
/// </summary>
internal sealed class RosterDays
{
    private readonly Dictionary<long, IReadOnlyList<string>> byLine = [];

    private RosterDays(int column) => Column = column;

    /// <summary>The position of the days.</summary>
    public int Column { get; }

    /// <summary>The days of the row on a line; none: they stand in the row as they are to be read.</summary>
    public IReadOnlyList<string> Of(long line) => byLine.GetValueOrDefault(line, []);

    /// <summary>A heading with the days of its roster; the same where it is none, or has no days.</summary>
    /// <param name="path">What reports call it.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="names">The names of the sheet and of the file.</param>
    /// <param name="open">Opens its rows from the start.</param>
    public static Heading In(string path, Heading heading, IReadOnlyList<string> names, Func<RowReader> open)
    {
        if (heading.Kind.Name != RosterRegister.Kind.Name || Find(heading, "day") is not { } column) return heading;
        var days = new RosterDays(column);
        using (var records = heading.Records(open())) days.Read(path, records, RosterMonth.Of([string.Join('\n', heading.Above), .. names]), Find(heading, "星期"));
        return heading with { Days = days };
    }

    private static int? Find(Heading heading, string meaning) =>
        heading.Names.Index().Where(name => heading.Kind.Columns.Match(name.Item) is [var match] && match.Column.Headers[0] == meaning).Select(name => name.Index).ToList() is [var only] ? only : null;

    private void Read(string path, RecordReader records, RosterMonth month, int? week)
    {
        List<(long Line, IReadOnlyList<DayText> Days, int? Weekday)> rows = [];
        (string text, int? weekday) = ("", null);
        while (records.Read())
        {
            // Below the title of another table nobody can tell which days are meant.
            if (IsOfAnother(records, month)) month = default;
            if (records.Defect is not null)
            {
                (text, weekday) = ("", null);
                continue;
            }

            var cell = Cell(records, Column);
            if (cell.Length > 0 && !CellMarks.IsDitto(cell)) (text, weekday) = (cell, null);
            if (week is { } of && WeekdayText.Only(Cell(records, of)) is { } given) weekday = given;
            List<DayText?> days = [.. (DayRange.Of(text, month) ?? [text]).Select(DayText.Only)];
            if (days.TrueForAll(day => day is not null)) rows.Add((records.Line, [.. days.OfType<DayText>()], weekday));
        }

        Resolve(path, month, rows);
    }

    private void Resolve(string path, RosterMonth month, List<(long Line, IReadOnlyList<DayText> Days, int? Weekday)> rows)
    {
        var numbers = rows.Select(row => row.Days[0]).Where(day => day.Month is null).Select(day => day.Day).ToList();
        // Where they begin anew they may be of the next month, or of another shift.
        var areOfOne = month is { Year: not null, Month: not null } && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second >= pair.First);
        var sequence = new DaySequence(path, month);
        foreach (var (line, days, weekday) in rows)
        {
            var isKnown = days.All(day => day.Month is null ? areOfOne : (day.Year ?? month.Year) is not null);
            if (isKnown && (days.Count > 1 || weekday is not null || days[0].Year is null))
                byLine[line] = sequence.Resolve([.. days.Select(day => new RosterDay(day, line, day.Weekday ?? weekday))]);
        }
    }

    private static bool IsOfAnother(RecordReader records, RosterMonth month)
    {
        if (month == default) return false;
        var filled = Enumerable.Range(0, records.Names.Count).Select(i => records.Defect is null ? Cell(records, i) : "").Where(text => text.Length > 0).ToList();
        var only = records.Defect is not null ? records.Raw : filled.Count == 1 ? filled[0] : "";
        return DayText.Only(only) is null && DayRange.Of(only, month) is null && RosterMonth.Of(only) is var named && named != default && named != month;
    }

    private static string Cell(RecordReader records, int position) => CellMarks.Unguard(Blank.Trim(records.Cell(position))).ToString();
}
