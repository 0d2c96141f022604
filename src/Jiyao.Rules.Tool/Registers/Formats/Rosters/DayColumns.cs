namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>The columns of a roster that has a row for each day.</summary>
/// <param name="Day">That of the days.</param>
/// <param name="DayHead">Its head.</param>
/// <param name="Weekday">That of the days of the week; null: there is none.</param>
/// <param name="Leader">That of the leader on call; null: there is none.</param>
/// <param name="Shifts">Those of the shifts.</param>
/// <param name="LastRow">The last row of the head.</param>
internal sealed record DayColumns(
    int Day, string DayHead, int? Weekday, int? Leader, IReadOnlyList<ShiftColumn> Shifts, int LastRow)
{
    // What else has a column of these is a plain list, or no roster of days.
    private static readonly string[] Others = ["post", "hours", "from", "to"];
    private static readonly string[] PartsOfDay = ["上午", "下午", "白天", "夜间", "晚上", "午"];

    public bool Uses(int column) => column == Day || column == Weekday || column == Leader || Shifts.Any(shift => shift.Column == column);

    /// <summary>The columns of a head of one row or two; null if the row is none.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="meaning">What a plain list calls the column of a head.</param>
    public static DayColumns? In(CellGrid grid, int row, Func<string, string> meaning)
    {
        var heads = Enumerable.Range(0, grid.Columns(row)).Select(column => grid.Shown(row, column)).ToArray();
        if (Array.FindIndex(heads, head => IsDay(head, meaning)) is not (>= 0 and var day)) return null;
        if (heads.Any(head => Others.Contains(meaning(head)))) return null;
        var lower = Lower(grid, row, day);
        List<ShiftColumn> shifts = [];
        var (above, isGrid) = ("", false);
        for (var column = 0; column < heads.Length; column++)
        {
            var below = lower ? grid.Text(row + 1, column) : "";
            // A head may stand over several columns, each for a name.
            var isFurther = below.Length == 0 && above.Length > 0 && (heads[column].Length == 0 || grid.Origin(row, column).Column < column);
            if (heads[column].Length > 0) above = heads[column];
            if (column == day || meaning(above) is "leader" or "星期") continue;
            var (part, group) = (below.Length > 0 ? ShiftLabel.Read(below) : null, ShiftLabel.Read(above));
            if (part is { Word: "", Hours: var hours } && group is not null) (part, group) = (null, group with { Hours = hours });
            if ((part ?? group) is not { IsLeader: false } label || label.Word.Length == 0)
            {
                // Names in a column of their own, beside no shift, are those of a plain list.
                if (meaning(above) is "person") return null;
                continue;
            }

            shifts.Add(new(column, part is null ? above : below, label, part is null ? null : group, isFurther));
            isGrid |= lower || label.Hours.Length > 0 || !(label.IsPost || PartsOfDay.Contains(label.Word));
        }

        return !isGrid || shifts.Count == 0 ? null : new(
            day,
            heads[day],
            Find(heads, head => meaning(head) == "星期" || head is "周几" or "星期几"),
            Find(heads, head => meaning(head) == "leader" || ShiftLabel.Read(head) is { IsLeader: true }),
            shifts,
            lower ? row + 1 : row);
    }

    private static bool IsDay(string head, Func<string, string> meaning) =>
        meaning(head) == "day" || (head.Contains("日期", StringComparison.Ordinal) && head.Length <= 8 && !head.Contains("姓名", StringComparison.Ordinal)
            && (head.Contains('班') || head.Contains("星期", StringComparison.Ordinal)));

    // A second row of the head has nothing of its own below the days.
    private static bool Lower(CellGrid grid, int row, int day)
    {
        if (row + 1 >= grid.Rows || grid.Text(row + 1, day).Length > 0) return false;
        var parts = grid.Filled(row + 1).Where(column => grid.Text(row + 1, column).Length > 0).ToList();
        return parts.Count > 0 && parts.TrueForAll(column => ShiftLabel.Read(grid.Text(row + 1, column)) is not null);
    }

    private static int? Find(string[] heads, Predicate<string> isIt) => Array.FindIndex(heads, isIt) is var column and >= 0 ? column : null;
}
