namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>The columns of a roster that has one for each day.</summary>
/// <param name="Name">That of the persons, or of the shifts.</param>
/// <param name="Shift">That of the shift of a row, beside its person; null: there is none.</param>
/// <param name="Days">Those of the days, each with its head.</param>
/// <param name="Others">The heads of the others.</param>
/// <param name="LastRow">The last row of the head.</param>
internal sealed record PersonColumns(
    int Name, int? Shift, IReadOnlyList<(int Column, string Head, RosterDay Day)> Days, IReadOnlyList<string> Others, int LastRow)
{
    /// <summary>In how many rows below the head a shift must stand.</summary>
    public const int RowsLookedAt = 12;

    private const int Fewest = 5;
    private const int FewestOfNumbers = 7;

    private static readonly string[] Names = ["姓名", "人员", "值班员", "值班人", "名字"];

    /// <summary>The columns of a head; null if the row is none.</summary>
    public static PersonColumns? In(CellGrid grid, int row)
    {
        var (first, days) = RunOf(grid, row);
        if (first == 0) return null;
        // What numbers the columns of a form stands below their heads.
        var (over, under) = (Weekdays(grid, row - 1, first, days.Count), Weekdays(grid, row + 1, first, days.Count));
        if (over is null && !IsHeadless(grid, row - 1, first, days.Count)) return null;
        var last = under is null ? row : row + 1;
        string[] heads = [.. Enumerable.Range(0, first).Select(column => string.Concat(
            Enumerable.Range(Math.Max(0, row - 1), last - Math.Max(0, row - 1) + 1).Select(at => (At: grid.Origin(at, column), Text: grid.Shown(at, column)))
                .DistinctBy(cell => cell.At).Select(cell => cell.Text)))];
        var name = Array.FindIndex(heads, head => Array.Exists(Names, word => head.Contains(word, StringComparison.Ordinal)));
        var shift = Array.FindIndex(heads, head => head.Contains("班次", StringComparison.Ordinal));
        if (name < 0) (name, shift) = (shift < 0 ? first - 1 : shift, -1);
        if (shift == name) shift = -1;
        return new(
            name,
            shift < 0 ? null : shift,
            [.. days.Select((day, i) => (first + i, grid.Shown(row, first + i), new RosterDay(day, grid.Line(row), (over ?? under)?[i])))],
            [.. heads.Where((_, column) => column != name && column != shift), .. Enumerable.Range(first + days.Count, Math.Max(0, grid.Columns(row) - first - days.Count)).Select(column => grid.Shown(row, column))],
            last);
    }

    // Days one after the other, each in a column.
    private static (int First, List<DayText> Days) RunOf(CellGrid grid, int row)
    {
        for (var first = 1; first < grid.Columns(row); first++)
        {
            List<DayText> days = [];
            while (DayText.Only(grid.Text(row, first + days.Count)) is { } day && (days.Count == 0 || day.Day == days[^1].Day + 1 || (day.Day == 1 && days[^1].Day >= 28))) days.Add(day);
            if (days.Count >= (days.Exists(day => day.Written.All(char.IsAsciiDigit)) ? FewestOfNumbers : Fewest)) return (first, days);
        }

        return (0, []);
    }

    private static int?[]? Weekdays(CellGrid grid, int row, int first, int count)
    {
        int?[] found = [.. Enumerable.Range(first, count).Select(column => WeekdayText.Only(grid.Text(row, column)))];
        return found.Count(day => day is not null) >= Fewest ? found : null;
    }

    // Above the days stands nothing, or one head for all.
    private static bool IsHeadless(CellGrid grid, int row, int first, int count) =>
        Enumerable.Range(first, count).Count(column => grid.Text(row, column).Length > 0) <= 1;
}
