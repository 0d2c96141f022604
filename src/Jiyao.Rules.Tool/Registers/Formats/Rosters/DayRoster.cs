namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>A row for each day and a column for each shift or post, with the names in the cells.</summary>
/// <inheritdoc cref="RosterShape"/>
internal sealed class DayRoster(CellGrid grid, RegisterKind kind, IReadOnlyList<string> names) : RosterShape(grid, kind, names)
{
    private readonly List<DayRow> rows = [];
    private DayColumns columns = null!;
    private string written = "";

    public override bool IsHeader(int row) => Columns(row) is not null;

    protected override int Begin(int row)
    {
        rows.Clear();
        written = "";
        columns = Columns(row)!;
        for (var column = 0; column < Grid.Columns(row); column++)
            if (!columns.Uses(column)) Ignore(Grid.Text(row, column));
        return columns.LastRow;
    }

    protected override void TakeRow(int row)
    {
        var above = rows.Count > 0 ? rows[^1] : null;
        string At(int column, string? over) => Grid.Shown(row, column) is var text && CellMarks.IsDitto(text) && over is { Length: > 0 } ? over : text;
        if (At(columns.Day, written) is { Length: > 0 } day) written = day;
        var entry = new DayRow(
            Grid.Line(row),
            written,
            columns.Weekday is { } week ? WeekdayText.Only(Grid.Shown(row, week)) : null,
            columns.Leader is { } leader ? At(leader, above?.Leader) : "",
            [.. columns.Shifts.Select((shift, i) => IsShownBefore(row, shift) ? "" : At(shift.Column, above?.Cells[i]))]);
        if (DayRange.Of(written, Month()) is { } days) rows.AddRange(days.Select(one => entry with { Day = one }));
        else rows.Add(entry);
    }

    protected override IEnumerable<RosterEntry> End()
    {
        var days = rows.ConvertAll(row => DayText.Take(row.Day, out var rest) is { } day && rest.Length == 0 ? new RosterDay(day, row.Line, row.Weekday) : null);
        var known = days.OfType<RosterDay>().ToList();
        var texts = new Queue<string>(Days().Resolve(known));
        foreach (var (row, day) in rows.Zip(days))
        {
            var isEmpty = row.Cells.All(cell => cell.Length == 0) && row.Leader.Length == 0;
            var text = day is null ? row.Day : texts.Dequeue();
            // The days that a short month does not have are left over in a form.
            if (isEmpty && (day is null || TimeText.Read(text).Fault is not null)) continue;
            foreach (var entry in OfDay(row, text)) yield return entry;
        }
    }

    private List<RosterEntry> OfDay(DayRow row, string day)
    {
        var leader = NamesCell.IsOff(row.Leader) ? "" : row.Leader;
        List<RosterEntry> found = [];
        RosterEntry Blank(string head) => new(row.Line, head, "") { Day = day, DayColumn = columns.DayHead, Leader = leader };
        for (var i = 0; i < columns.Shifts.Count; i++)
        {
            var (shift, text) = (columns.Shifts[i], row.Cells[i]);
            if (text.Length > 0) found.AddRange(Named(Blank(shift.Head) with { Text = text }, shift.Label, shift.Group));
            // A blank post is one that nobody has; of a blank shift it is not known who does.
            else if (!shift.Label.IsPost && !shift.IsFurther && IsBlank(row, i)) found.Add(With(Blank(shift.Head), shift.Label, shift.Group));
        }

        return found.Count > 0 || row.Cells.Any(cell => cell.Length > 0) ? found : [With(Blank(columns.DayHead), null)];
    }

    private bool IsShownBefore(int row, ShiftColumn shift) => shift.IsFurther && Grid.Origin(row, shift.Column).Column < shift.Column;

    private bool IsBlank(DayRow row, int first)
    {
        for (var i = first + 1; i < columns.Shifts.Count && columns.Shifts[i].IsFurther; i++)
            if (row.Cells[i].Length > 0) return false;
        return true;
    }

    private DayColumns? Columns(int row) => DayColumns.In(Grid, row, Meaning);

    private sealed record DayRow(long Line, string Day, int? Weekday, string Leader, IReadOnlyList<string> Cells);
}
