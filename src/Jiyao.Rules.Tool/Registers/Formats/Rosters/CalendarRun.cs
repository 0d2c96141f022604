namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>The seven columns of a calendar, or as many as it has, each perhaps of several cells. Two months may stand side by side.</summary>
/// <param name="Labels">Where the columns in front of it begin, which say what a row holds.</param>
/// <param name="Days">Each day of the week, 0 for Sunday, and where its cells begin.</param>
/// <param name="End">Where the last of them ends.</param>
internal sealed record CalendarRun(int Labels, IReadOnlyList<(int Weekday, int From)> Days, int End)
{
    private const int Fewest = 5;

    public int From => Days[0].From;

    /// <summary>The cells of a day.</summary>
    public IEnumerable<int> Cells(int day) => Enumerable.Range(Days[day].From, (day + 1 < Days.Count ? Days[day + 1].From : End) - Days[day].From);

    /// <summary>The runs in a row: of five days at least, one after the other; none where the row holds anything else between them.</summary>
    public static IReadOnlyList<CalendarRun> In(CellGrid grid, int row)
    {
        List<List<(int Weekday, int From)>> runs = [];
        foreach (var column in grid.Filled(row))
        {
            if (WeekdayText.Take(grid.Shown(row, column), out _) is not { } day) continue;
            var goesOn = runs.Count > 0 && runs[^1].Count < 7 && runs[^1][^1].Weekday is var last && day == (last + 1) % 7;
            if (!goesOn) runs.Add([]);
            runs[^1].Add((day, column));
        }

        if (runs.Count == 0 || runs.Exists(run => run.Count < Fewest)) return [];
        return [.. runs.Select((run, i) => new CalendarRun(i == 0 ? 0 : EndOf(grid, row, runs[i - 1]), run, EndOf(grid, row, run)))];
    }

    // The last day is as wide as those before it, or up to what stands behind it.
    private static int EndOf(CellGrid grid, int row, List<(int Weekday, int From)> run)
    {
        var (last, width) = (run[^1].From, Enumerable.Range(1, run.Count - 1).Max(i => run[i].From - run[i - 1].From));
        var end = last + 1;
        while (end < last + width && (grid.Text(row, end).Length == 0)) end++;
        return end;
    }
}
