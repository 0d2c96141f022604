namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>The records of a roster in list form, with the days that its rows stand for: one of several days is a record for each.</summary>
/// <param name="records">The records as they are written.</param>
/// <param name="days">The days.</param>
internal sealed class RosterList(RecordReader records, RosterDays days) : RecordReader
{
    private IReadOnlyList<string> own = [];
    private int next;

    public override IReadOnlyList<string> Names => records.Names;

    public override bool IsBelowTotal => records.IsBelowTotal;

    public override string Raw => records.Raw;

    public override bool Read()
    {
        if (next + 1 < own.Count)
        {
            next++;
            return true;
        }

        if (!records.Read()) return false;
        (Line, Defect, next) = (records.Line, records.Defect, 0);
        own = Defect is null ? days.Of(Line) : [];
        return true;
    }

    public override ReadOnlySpan<char> Cell(int position) => position == days.Column && own.Count > 0 ? own[next] : records.Cell(position);

    public override void Dispose() => records.Dispose();
}
