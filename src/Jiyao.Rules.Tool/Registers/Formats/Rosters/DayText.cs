using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>The day that a cell begins with, as far as it is written: 1, 1日, 3/1, 3月1日, 2026-03-01; with the day of the week or without.</summary>
/// <param name="Written">The day as written.</param>
/// <param name="Year">The year; null: it is not written.</param>
/// <param name="Month">The month; null: it is not written.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Weekday">The day of the week, 0 for Sunday; null: none is written.</param>
internal sealed partial record DayText(string Written, int? Year, int? Month, int Day, int? Weekday)
{
    private const int Digits = 5;

    /// <summary>Takes the day from the beginning of a cell; null if there is none.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="rest">What follows it, without the names of holidays and days of the moon that calendars print there.</param>
    public static DayText? Take(string cell, out string rest)
    {
        rest = cell;
        var text = Half(cell);
        if (Serial(text) is { } serial) (text, cell) = (serial, serial);
        if (Form().Match(text) is not { Success: true } form) return null;
        rest = Festivals().Replace(cell[form.Length..].TrimStart(':', '：', ' ', '\u3000', '\r', '\n'), "").Trim();
        return new(
            form.Groups["date"].Value.Trim(), Number(form, "year"), Number(form, "month"), Number(form, "day")!.Value,
            form.Groups["week"] is { Success: true, Value: var week } ? WeekdayText.Number(week[0]) : null);
    }

    /// <summary>The day that is all a cell holds; null if it holds another thing, or something more.</summary>
    public static DayText? Only(string cell) => Take(cell, out var rest) is { } day && rest.Length == 0 ? day : null;

    private static string Half(string text) => string.Concat(text.Select(HalfWidth.Of));

    // As a spreadsheet stores a date whose cell has no format.
    private static string? Serial(string text) =>
        text.Length == Digits && text.All(char.IsAsciiDigit) && TimeText.Read(text) is { Fault: null, Value: var at }
            ? at.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static int? Number(Match form, string part) =>
        form.Groups[part] is { Success: true, Value: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // What follows a day is no further digit, no clock, no second day and no item of a list: 8:00, 1-3日, 1、张三.
    [GeneratedRegex(@"^(?<date>(?:(?<year>[0-9]{4})\s*[-/.年]\s*(?<month>[0-9]{1,2})\s*[-/.月]\s*(?<day>[0-9]{1,2})\s*[日号]?(?:[ T]00:00(?::00)?)?"
        + @"|(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})"
        + @"|(?<month>[0-9]{1,2})\s*[/.月]\s*(?<day>[0-9]{1,2})\s*[日号]?|(?<day>[0-9]{1,2})\s*[日号]?))"
        + @"(?![0-9时点人名组班月、.．]|[:：][0-9]|\s*[-—–~～至到])(?:\s*\(?(?:" + WeekdayText.Words + ")(?<week>[" + WeekdayText.Letters + @"])\)?)?")]
    private static partial Regex Form();

    [GeneratedRegex(@"^[\s(]*(?:元旦|除夕|春节|元宵节?|植树节|妇女节|清明节?|劳动节|青年节|端午节?|儿童节|建党节|建军节|七夕节?|教师节|中秋节?|国庆节?|重阳节?|腊八节?|小年"
        + "|[初十廿][一二三四五六七八九十]|二十|三十|[正二三四五六七八九十冬腊]月"
        + "|立春|雨水|惊蛰|春分|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)(?=$|[\\s)(])[)\\s]*")]
    private static partial Regex Festivals();
}
