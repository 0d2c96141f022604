namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>A week of a calendar.</summary>
/// <param name="Row">Where it begins.</param>
/// <param name="Days">The day of each column; null: none is written.</param>
internal sealed record CalendarWeek(int Row, IReadOnlyList<RosterDay?> Days)
{
    /// <summary>The rows of names below the days, with what stands in front of them, and what the cells of each day hold.</summary>
    public List<(long Line, string Label, IReadOnlyList<string>[] Cells)> Rows { get; } = [];
}
