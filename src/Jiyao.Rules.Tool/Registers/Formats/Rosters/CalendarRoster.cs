using System.Globalization;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>
/// A month as a calendar: a column for each day of the week; weeks below it, a row with the days and rows of names, or both in each cell.
/// What stands in front of a row says which shift it is.
/// </summary>
/// <inheritdoc cref="RosterShape"/>
internal sealed class CalendarRoster(CellGrid grid, RegisterKind kind, IReadOnlyList<string> names) : RosterShape(grid, kind, names)
{
    // Of a row of which nobody can tell what it holds.
    private const string NoLabel = "?";

    private readonly List<(CalendarRun Run, List<CalendarWeek> Weeks)> runs = [];
    private int head;

    public override bool IsHeader(int row) =>
        CalendarRun.In(Grid, row) is { Count: > 0 } found && !HeadsOf(row, found[0]).Any(text => text.Contains("姓名", StringComparison.Ordinal));

    protected override int Begin(int row)
    {
        runs.Clear();
        head = row;
        foreach (var run in CalendarRun.In(Grid, row))
        {
            List<CalendarWeek> weeks = [];
            runs.Add((run, weeks));
            for (var column = run.End; column < Grid.Columns(row) && run == CalendarRun.In(Grid, row)[^1]; column++) Ignore(Grid.Text(row, column));
            // The dates may stand beside the days of the week, or above them.
            if (Enumerable.Range(0, run.Days.Count).Any(day => Beside(run, row, day).Length > 0))
                weeks.Add(Week(run, row, day => Beside(run, row, day)));
            else if (row > 0 && Enumerable.Range(0, run.Days.Count).All(day => DayText.Only(Grid.Shown(row - 1, run.Days[day].From)) is not null))
                weeks.Add(Week(run, row - 1, day => Grid.Shown(row - 1, run.Days[day].From)));
        }

        return row;
    }

    protected override void TakeRow(int row)
    {
        foreach (var (run, weeks) in runs)
        {
            var since = weeks.Count > 0 ? weeks[^1].Row : head + 1;
            List<string>[] cells = [.. Enumerable.Range(0, run.Days.Count).Select(day => TextsOf(run, row, day, since))];
            if (cells.All(cell => cell.Count == 0)) continue;
            var label = LabelOf(run, row);
            if (cells.Any(cell => cell.Count > 0 && DayText.Take(cell[0], out _) is not null))
            {
                var week = Week(run, row, day => cells[day].FirstOrDefault(""));
                weeks.Add(week);
                for (var day = 0; day < cells.Length; day++)
                {
                    // The day itself is gone from its cell; what else stands there is a name.
                    if (cells[day].Count == 0 || DayText.Take(cells[day][0], out var rest) is null) continue;
                    cells[day] = [.. cells[day].Skip(1).Prepend(rest).Where(text => text.Length > 0)];
                }

                if (cells.All(cell => cell.Count == 0)) continue;
            }
            else if (IsUnasked(label))
            {
                continue;
            }

            if (weeks.Count == 0) weeks.Add(Week(run, row, _ => ""));
            var last = weeks[^1];
            if (label.Length == 0 && last.Rows.Count > 0) label = LabelBelow(last.Rows[^1].Label);
            last.Rows.Add(new(Grid.Line(row), label, cells));
        }
    }

    protected override IEnumerable<RosterEntry> End()
    {
        foreach (var (run, weeks) in runs)
        {
            if (weeks.Count > 0 && weeks.TrueForAll(week => week.Days.All(day => day is null)))
                throw RegisterException.Of(Grid.Path, Grid.Line(head), RosterFaults.NoDates);
            var month = runs.Count == 1 ? Month() : Month(run.Labels, run.End);
            var days = weeks.SelectMany(week => week.Days).OfType<RosterDay>().ToList();
            var texts = days.Zip(new DaySequence(Grid.Path, month).Resolve(days)).ToDictionary(pair => pair.First, pair => pair.Second);
            var own = string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}-");
            foreach (var week in weeks)
            {
                for (var day = 0; day < run.Days.Count; day++)
                {
                    var column = Grid.Shown(head, run.Days[day].From);
                    if (week.Days[day] is not { } written)
                    {
                        foreach (var (line, _, cells) in week.Rows)
                            foreach (var text in cells[day]) yield return new(line, column, text) { Fault = RosterFaults.NoDay };
                        continue;
                    }

                    var date = texts[written];
                    // Of the months before and after a calendar shows what it has room for.
                    var isOwn = TimeText.Read(date).Fault is null && (written.Text.Month is not null || date.StartsWith(own, StringComparison.Ordinal));
                    foreach (var entry in OfDay(week, day, new(written.Line, column, "") { Day = date }, isOwn)) yield return entry;
                }
            }
        }
    }

    private List<RosterEntry> OfDay(CalendarWeek week, int day, RosterEntry blank, bool isOwn)
    {
        var rows = week.Rows.ConvertAll(row => (row.Line, Written: row.Label, Label: LabelFor(row.Label), Texts: row.Cells[day]));
        var leader = string.Join('\n', rows.Where(row => row.Label is { IsLeader: true }).SelectMany(row => row.Texts).Where(name => !NamesCell.IsOff(name)));
        blank = blank with { Leader = leader };
        var shifts = rows.Where(row => row.Label is not { IsLeader: true }).ToList();
        List<RosterEntry> found = [];
        foreach (var (line, written, label, texts) in shifts)
            foreach (var text in texts)
                found.AddRange(written == NoLabel ? [blank with { Line = line, Text = text, Fault = RosterFaults.NoLabel }] : Named(blank with { Line = line, Text = text }, label));
        if (!isOwn) return found;
        // Who has a shift that the table has, and that is blank on this day, is not known.
        foreach (var group in shifts.Where(row => row.Label is { IsPost: false }).GroupBy(row => row.Label!.Word))
            if (group.All(row => row.Texts.Count == 0)) found.Add(With(blank with { Line = group.First().Line }, group.First().Label));
        return found.Count > 0 || shifts.Exists(row => row.Texts.Count > 0) ? found : [With(blank, null)];
    }

    private IEnumerable<string> HeadsOf(int row, CalendarRun run) =>
        Enumerable.Range(run.Labels, run.From - run.Labels).SelectMany(column => new[] { Grid.Shown(row, column), Grid.Shown(row - 1, column) });

    private string Beside(CalendarRun run, int row, int day) =>
        WeekdayText.Take(Grid.Shown(row, run.Days[day].From), out var rest) is not null ? rest.Trim('(', ')', '（', '）', '\n', '\r', ' ') : "";

    private CalendarWeek Week(CalendarRun run, int row, Func<int, string> text) => new(row,
        [.. Enumerable.Range(0, run.Days.Count).Select(day => DayText.Take(text(day), out _) is { } written
            ? new RosterDay(written, Grid.Line(row), run.Days[day].Weekday)
            : null)]);

    // A cell merged over two days says the same of both; one merged downwards says it once a week.
    private List<string> TextsOf(CalendarRun run, int row, int day, int since)
    {
        List<string> texts = [];
        var seen = new HashSet<(int, int)>();
        foreach (var column in run.Cells(day))
        {
            var (top, left) = Grid.Origin(row, column);
            if ((top == row || top < since) && top > head && seen.Add((top, left)) && Grid.Text(top, left) is { Length: > 0 } text) texts.Add(text);
        }

        return texts;
    }

    // 第一周 and the number of a week name no shift.
    private string LabelOf(CalendarRun run, int row)
    {
        foreach (var column in Enumerable.Range(run.Labels, run.From - run.Labels).Reverse())
        {
            var label = Grid.Shown(row, column);
            if (label.Length > 0 && !label.EndsWith('周') && !label.EndsWith("日期", StringComparison.Ordinal) && !label.All(char.IsAsciiDigit)) return label;
        }

        return "";
    }

    // A blank means what stands above it, but where that is the leader: below him stand those on duty, or in a text whose cells were merged another
    // leader, and nobody can tell.
    private string LabelBelow(string above) => LabelFor(above) is not { IsLeader: true } && above != NoLabel ? above : Grid.KnowsMerged ? "" : NoLabel;

    private ShiftLabel? LabelFor(string label) =>
        label is "" or NoLabel || Meaning(label) == "person" ? null : ShiftLabel.Read(label) ?? new(label, "");
}
