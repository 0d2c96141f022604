using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>One form of a roster that is no plain list. It goes through the table and makes entries of its cells.</summary>
/// <param name="grid">The table.</param>
/// <param name="kind">The roster's kind, which knows its columns.</param>
/// <param name="names">The names of the sheet and of the file, which may tell the month.</param>
internal abstract partial class RosterShape(CellGrid grid, RegisterKind kind, IReadOnlyList<string> names)
{
    private const int LongestTitle = 60;

    private readonly List<RosterEntry> entries = [];
    private List<(int Column, string Text)> titles = [];
    private int headEnd;
    private bool isOpen;

    /// <summary>The heads of columns that mean nothing to a roster; their cells are not read.</summary>
    public HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);

    protected CellGrid Grid => grid;

    protected ShiftHours Hours { get; } = new();

    /// <summary>Reads the table.</summary>
    /// <exception cref="RegisterException">The year or the month of a day is not known.</exception>
    public IReadOnlyList<RosterEntry> Read()
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            var filled = grid.Filled(row);
            if (!isOpen && IsHeader(row)) isOpen = true;
            if (!isOpen || IsTitle(row, filled) || IsNote(row, filled)) foreach (var column in filled) Hours.Note(grid.Shown(row, column));
        }

        isOpen = false;
        for (var row = 0; row < grid.Rows; row++) Take(row);
        Close();
        return entries;
    }

    /// <summary>Whether a row is the head of the table.</summary>
    public abstract bool IsHeader(int row);

    /// <summary>Begins a table, or its next page, at its head; the last row of that.</summary>
    protected abstract int Begin(int row);

    /// <summary>Takes a row below the head.</summary>
    protected abstract void TakeRow(int row);

    /// <summary>Makes entries of the rows taken.</summary>
    protected abstract IEnumerable<RosterEntry> End();

    /// <summary>The days of a table whose titles stand in some of its columns.</summary>
    protected DaySequence Days(int from = 0, int to = int.MaxValue) => new(grid.Path, Month(from, to));

    /// <inheritdoc cref="Days"/>
    protected RosterMonth Month(int from = 0, int to = int.MaxValue)
    {
        var own = titles.Where(title => title.Column >= from && title.Column < to && RosterMonth.Of(title.Text) != default).ToList();
        return RosterMonth.Of([string.Join('\n', (own.Count > 0 ? own : titles).Select(title => title.Text)), .. names]);
    }

    /// <summary>What a roster's plain list calls the column of that head; empty if it has none.</summary>
    protected string Meaning(string head) => kind.Columns.Match(head) is [var match] ? match.Column.Headers[0] : "";

    /// <summary>Whether a roster knows a head as that of a column no clause asks about.</summary>
    protected bool IsUnasked(string head) => kind.Columns.Match(head) is [{ Column.Form: "" }];

    /// <summary>Notes that a column is not read.</summary>
    protected void Ignore(string head)
    {
        if (head.Length > 0 && kind.Columns.Match(head).Count == 0) Ignored.Add(head);
    }

    /// <summary>The entries of a cell that holds names.</summary>
    /// <param name="entry">The entry but for its names and shift.</param>
    /// <param name="label">The shift of its row or column.</param>
    /// <param name="group">The shift above that, of which this is a post.</param>
    protected IEnumerable<RosterEntry> Named(RosterEntry entry, ShiftLabel? label, ShiftLabel? group = null)
    {
        if (CellMarks.IsOverflow(entry.Text) || CellMarks.IsError(entry.Text)) return [With(entry with { Persons = entry.Text }, label, group)];
        if (CellMarks.IsDitto(entry.Text)) return [With(entry with { Fault = RosterFaults.NothingAbove }, label, group)];
        if (NamesCell.Read(entry.Text) is not { } parts) return [With(entry with { Fault = RosterFaults.Names }, label, group)];
        // The leader may stand among those he leads.
        var leader = string.Join('\n', parts.Where(part => part.Label is { IsLeader: true }).Select(part => part.Persons).Prepend(entry.Leader).Where(name => name.Length > 0));
        return parts.Where(part => part.Label is not { IsLeader: true })
            .Select(part => With(entry with { Persons = part.Persons, Leader = leader }, part.Label ?? label, part.Label is null ? group : label));
    }

    /// <summary>An entry with its shift and hours: those that stand with the shift, else those of a note.</summary>
    protected RosterEntry With(RosterEntry entry, ShiftLabel? label, ShiftLabel? group = null)
    {
        ShiftLabel[] labels = [.. new[] { label, group }.OfType<ShiftLabel>()];
        return entry with
        {
            Shift = Array.Find(labels, one => one.IsPost)?.Word ?? Array.Find(labels, one => one.Word.Length > 0)?.Word ?? "",
            Hours = Array.Find(labels, one => one.Hours.Length > 0)?.Hours ?? Hours.Of([.. labels.Select(one => one.Word)]),
        };
    }

    private void Take(int row)
    {
        if (grid.Defect(row) is { } defect)
        {
            entries.Add(new(grid.Line(row), "", grid.Raw(row)) { Defect = defect });
            return;
        }

        var filled = grid.Filled(row);
        if (filled.Count == 0 || row < headEnd) return;
        if (IsHeader(row))
        {
            Close();
            (isOpen, headEnd) = (true, Begin(row) + 1);
        }
        else if (!isOpen || IsTitle(row, filled))
        {
            var isNext = isOpen;
            Close();
            if (isNext) titles = [];
            titles.AddRange(filled.Select(column => (column, grid.Shown(row, column))));
        }
        else if (!IsNote(row, filled))
        {
            TakeRow(row);
        }
    }

    private void Close()
    {
        if (isOpen) entries.AddRange(End());
        isOpen = false;
    }

    private bool IsTitle(int row, IReadOnlyList<int> filled) => filled.Count > 0 && filled.All(column => IsTitle(grid.Shown(row, column)));

    private static bool IsTitle(string text) =>
        text.Length <= LongestTitle && TitleWords().IsMatch(text) && RosterMonth.Of(text) != default && DayText.Only(text) is null;

    private bool IsNote(int row, IReadOnlyList<int> filled) =>
        filled.Count > 0 && (TotalRow.Read(grid.Shown(row, filled[0])) != PrintedRow.None || filled.All(column => IsNote(grid.Shown(row, column))));

    private static bool IsNote(string text) => NoteWords().IsMatch(text) || text.Contains('。', StringComparison.Ordinal) || ShiftHours.IsAll(text);

    [GeneratedRegex("表|安排|名单|计划|值班|排班|轮班|[年月](?:份)?[)）]?$")]
    private static partial Regex TitleWords();

    [GeneratedRegex("^[(（]?(?:(?:注|备注|说明|附注|附|注意|要求)[^人:：]{0,4}[:：、，0-9]|注意|要求"
        + "|(?:填表|制表|审核|审批|批准|签发|打印|联系|电话|值班电话|办公电话|值班时间|每班|工作时间|作息时间|单位|科室|部门|地址|地点|值班地点|签字|图例)[^:：]{0,6}[:：])")]
    private static partial Regex NoteWords();
}
