using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>
/// A cell that names the first and the last of several days: 1-3日, 1日至3日, 10.1-10.3, 2026-10-01至2026-10-03. 1-3 alone may be a date, and is
/// no range.
/// </summary>
internal static partial class DayRange
{
    // More is a slip of the pen.
    private const int Most = 62;
    private const int LastOfMonth = 31;
    private const int December = 12;

    // Where no year is known, and none is needed to tell how many days there are between.
    private const int AnyYear = 2001;

    /// <summary>The days one after the other, as far as they are written; null if the cell names none, or nobody can tell which.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="month">The month of the roster, as far as its title names it.</param>
    public static IReadOnlyList<string>? Of(string cell, RosterMonth month)
    {
        if (Form().Match(string.Concat(cell.Select(HalfWidth.Of)).Trim()) is not { Success: true } form) return null;
        var (first, last) = (Number(form, "d1")!.Value, Number(form, "d2")!.Value);
        var (year, firstMonth) = (Number(form, "y1"), Number(form, "m1"));
        if (firstMonth is { } from) return Between(from, first, Number(form, "m2") ?? from, last, year, Number(form, "y2"), month.Year);
        // A day without its month up to one with it may begin in either.
        if (Number(form, "m2") is not null || first < 1 || last > LastOfMonth || first >= last) return null;
        return [.. Enumerable.Range(first, last - first + 1).Select(day => string.Create(CultureInfo.InvariantCulture, $"{day}日"))];
    }

    private static string[]? Between(int firstMonth, int first, int lastMonth, int last, int? year, int? lastYear, int? yearOfTitle)
    {
        const int february = 2;
        if (year is null && (lastYear is not null || (yearOfTitle is null && firstMonth == february && lastMonth != february))) return null;
        var begins = year ?? yearOfTitle ?? AnyYear;
        var ends = lastYear ?? (firstMonth == December && lastMonth == 1 ? begins + 1 : begins);
        if (Date(begins, firstMonth, first) is not { } from || Date(ends, lastMonth, last) is not { } to) return null;
        var count = to.DayNumber - from.DayNumber + 1;
        if (count is < 2 or > Most) return null;
        return [.. Enumerable.Range(0, count).Select(from.AddDays).Select(day => year is null
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日")
            : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
    }

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= TimeScanner.FirstYear and <= TimeScanner.LastYear && month is >= 1 and <= December && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int? Number(Match form, string part) =>
        form.Groups[part] is { Success: true, Value: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?:(?<y1>[0-9]{4})\s*[-/.年]\s*(?<m1>[0-9]{1,2})\s*[-/.月]\s*(?<d1>[0-9]{1,2})\s*[日号]?|(?<m1>[0-9]{1,2})\s*[/.月]\s*(?<d1>[0-9]{1,2})\s*[日号]?|(?<d1>[0-9]{1,2})\s*[日号]?)"
        + @"\s*[-—–―－~～〜至到]+\s*"
        + @"(?:(?<y2>[0-9]{4})\s*[-/.年]\s*(?<m2>[0-9]{1,2})\s*[-/.月]\s*(?<d2>[0-9]{1,2})\s*[日号]?|(?<m2>[0-9]{1,2})\s*[/.月]\s*(?<d2>[0-9]{1,2})\s*[日号]?|(?<d2>[0-9]{1,2})\s*[日号])$")]
    private static partial Regex Form();
}
