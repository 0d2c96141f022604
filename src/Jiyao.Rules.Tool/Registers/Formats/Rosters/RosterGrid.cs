using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>Finds out whether a table is a roster that is no plain list, and makes one of it.</summary>
internal static partial class RosterGrid
{
    // The head stands below the titles.
    private const int RowsSearched = 12;
    private const int RowsHeld = RowsSearched + PersonColumns.RowsLookedAt + 2;

    /// <summary>The first rows of a table, by which it is recognised.</summary>
    public static CellGrid Head(string path, RowReader rows) => CellGrid.Of(path, rows, RowsHeld);

    /// <summary>The entries of such a table; null if it is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sheet">The name of its sheet; null: it has none.</param>
    /// <param name="kinds">The kinds it may be of.</param>
    /// <param name="head">Its first rows.</param>
    /// <param name="open">Opens its rows from the start.</param>
    /// <exception cref="RegisterException">It is one, and its year or month is not known.</exception>
    public static RosterSource? Find(string file, string? sheet, KindChoice kinds, CellGrid head, Func<RowReader> open)
    {
        string[] names = [.. new[] { sheet, Path.GetFileNameWithoutExtension(file) }.OfType<string>()];
        if (kinds.Named(RosterRegister.Kind.Name) is not { } kind || ShapeOf(head, kind, names) is null) return null;
        if (kinds.Asked is null && !IsOfDuty([.. head.Texts, .. names])) return null;
        var path = sheet is null ? file : $"{file}!{sheet}";
        using var rows = open();
        var shape = ShapeOf(CellGrid.Of(path, rows), kind, names)!;
        return new(path, kind, shape.Read(), shape.Ignored);
    }

    // The cleaning, the meetings and the canteen have such tables too, and those of attendance say who was there.
    private static bool IsOfDuty(IReadOnlyList<string> texts) => texts.Any(Duty().IsMatch) && !texts.Any(Attendance().IsMatch);

    [GeneratedRegex("值班|排班|带班|值守|轮班|轮值|班次|班表|[白夜早中晚正副主日]班|大夜|小夜")]
    private static partial Regex Duty();

    [GeneratedRegex("考勤|出勤|签到|打卡")]
    private static partial Regex Attendance();

    private static RosterShape? ShapeOf(CellGrid grid, RegisterKind kind, IReadOnlyList<string> names)
    {
        RosterShape[] shapes = [new CalendarRoster(grid, kind, names), new PersonRoster(grid, kind, names), new DayRoster(grid, kind, names)];
        for (var row = 0; row < Math.Min(grid.Rows, RowsSearched); row++)
            if (grid.Defect(row) is null && Array.Find(shapes, shape => shape.IsHeader(row)) is { } shape) return shape;
        return null;
    }
}
