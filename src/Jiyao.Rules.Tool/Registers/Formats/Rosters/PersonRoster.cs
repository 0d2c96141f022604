namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>A row for each person and a column for each day, with the shift in the cells; or a row for each shift, with names.</summary>
/// <inheritdoc cref="RosterShape"/>
internal sealed class PersonRoster(CellGrid grid, RegisterKind kind, IReadOnlyList<string> names) : RosterShape(grid, kind, names)
{
    private static readonly string[] Ticks = ["√", "✓", "✔", "☑", "班", "值", "值班", "上班", "在岗"];

    private readonly List<int> rows = [];
    private PersonColumns columns = null!;

    // A form numbers its columns too: what is one of days has shifts below.
    public override bool IsHeader(int row) => PersonColumns.In(Grid, row) is { } found
        && Enumerable.Range(found.LastRow + 1, Math.Max(0, Math.Min(Grid.Rows - found.LastRow - 1, PersonColumns.RowsLookedAt))).Any(below => IsOfShifts(found, below));

    protected override int Begin(int row)
    {
        rows.Clear();
        columns = PersonColumns.In(Grid, row)!;
        foreach (var head in columns.Others) Ignore(head);
        return columns.LastRow;
    }

    protected override void TakeRow(int row) => rows.Add(row);

    protected override IEnumerable<RosterEntry> End()
    {
        var texts = Days().Resolve(columns.Days.Select(day => day.Day).ToList());
        var led = rows.Where(row => LabelOf(row) is { IsLeader: true }).ToList();
        string[] leaders = [.. columns.Days.Select(day => string.Join('\n', led.Select(row => Grid.Shown(row, day.Column)).Where(text => text.Length > 0 && !NamesCell.IsOff(text))))];
        foreach (var (row, place) in rows.Select((row, place) => (row, place)).Where(at => !led.Contains(at.row)))
        {
            var (name, shift) = (Grid.Shown(row, columns.Name), columns.Shift is { } of ? Grid.Shown(row, of) : "");
            // A person whose name is merged over a row for each shift.
            for (var above = place; name.Length == 0 && shift.Length > 0 && above > 0;) name = Grid.Shown(rows[--above], columns.Name);
            for (var i = 0; i < texts.Count; i++)
            {
                var (column, head, _) = columns.Days[i];
                var text = Grid.Shown(row, column);
                for (var above = place; CellMarks.IsDitto(text) && above > 0;) text = Grid.Shown(rows[--above], column);
                var entry = new RosterEntry(Grid.Line(row), head, text) { Day = texts[i], Leader = leaders[i] };
                if (text.Length == 0)
                {
                    // A person has no shift on that day, but of a shift it is not known who has it.
                    if (LabelOf(row) is { IsPost: false } open && TimeText.Read(texts[i]).Fault is null) yield return With(entry, open);
                    continue;
                }

                foreach (var found in OfCell(entry, name, shift)) yield return found;
            }
        }
    }

    private ShiftLabel? LabelOf(int row) => ShiftLabel.Read(Grid.Shown(row, columns.Name));

    private IEnumerable<RosterEntry> OfCell(RosterEntry entry, string name, string shift)
    {
        if (ShiftLabel.Read(name) is { } label) return Named(entry, label);
        if (NamesCell.IsOff(entry.Text)) return [];
        if (name.Length == 0) return [entry with { Fault = RosterFaults.NoName }];
        var row = shift.Length > 0 ? ShiftLabel.Read(shift) ?? new(shift, "") : null;
        return Words(entry.Text).Select(word =>
            Ticks.Contains(word) ? With(entry with { Persons = name }, row)
            : ShiftLabel.Read(word) is { } known ? With(entry with { Persons = name }, known.Word.Length > 0 || row is null ? known : row with { Hours = known.Hours })
            : Hours.Knows(word) ? With(entry with { Persons = name }, new("", Hours.Of(word)))
            : entry with { Fault = RosterFaults.UnknownShift });
    }

    // A span of hours holds no separator; two shifts of a day are parted by one.
    private static string[] Words(string text) =>
        ShiftLabel.Read(text) is not null ? [text] : text.Split(['、', '/', '／', '+', '＋', '，', ',', '\n', '\r', ' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);

    private bool IsOfShifts(PersonColumns found, int row) =>
        ShiftLabel.Read(Grid.Shown(row, found.Name)) is not null
        || found.Days.Any(day => Grid.Shown(row, day.Column) is { Length: > 0 } text && (Ticks.Contains(text) || NamesCell.IsOff(text) || Words(text).All(word => ShiftLabel.Read(word) is not null)));
}
