namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>The entries of a roster in grid form, one after the other, as the rows of a plain list.</summary>
/// <param name="entries">The entries.</param>
/// <param name="ignored">The heads of columns that are not read.</param>
internal sealed class RosterRecords(IReadOnlyList<RosterEntry> entries, IReadOnlyCollection<string> ignored) : RecordReader
{
    private const string Day = "日期";
    private const string Leader = "带班领导";
    // A blank would be filled down from the entry before.
    private const string None = "无";

    private int next;

    public override IReadOnlyList<string> Names { get; } = [Day, "班次", "值班人员", "起止时间", Leader, .. ignored];

    public override string Raw => Current.Text;

    public override LocalizedText? Fault => Current.Fault;

    private RosterEntry Current => entries[next - 1];

    public override bool Read()
    {
        if (next == entries.Count) return false;
        next++;
        (Line, Defect) = (Current.Line, Current.Defect);
        return true;
    }

    public override ReadOnlySpan<char> Cell(int position) => position switch
    {
        0 => Current.Day.Length == 0 ? None : Current.Day,
        1 => Current.Shift.Length == 0 ? None : Current.Shift,
        2 => Current.Persons,
        3 => Current.Hours.Length == 0 ? None : Current.Hours,
        4 => Current.Leader,
        _ => "",
    };

    public override string? Place(string? name) =>
        name == Day && Current.DayColumn is { } day ? day
        : name == Leader || Current.Column.Length == 0 ? name
        : Current.Column;

    public override void Dispose()
    {
    }
}
