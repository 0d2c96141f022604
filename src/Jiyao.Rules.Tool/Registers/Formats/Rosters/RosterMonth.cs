using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>The year and the month that a title gives to a roster: ××局2026年3月值班表.</summary>
/// <param name="Year">The year; null: none is named, or several.</param>
/// <param name="Month">The month; null: none is named, or several.</param>
internal readonly partial record struct RosterMonth(int? Year, int? Month)
{
    private const string Digit = "[0-9０-９〇○零一二三四五六七八九]";

    /// <summary>What the titles name; where one names nothing, what the next does.</summary>
    /// <param name="titles">What stands above the table, then the names of the sheet and of the file.</param>
    public static RosterMonth Of(params ReadOnlySpan<string> titles)
    {
        (int? year, int? month, var isOpen, var isMonthOpen) = (null, null, false, false);
        foreach (var title in titles)
        {
            var (years, months) = Named(title);
            if (!isMonthOpen && month is null)
            {
                isMonthOpen = months.Count > 1;
                month = months.Count == 1 ? months[0] : null;
            }

            // What speaks of another month does not tell the year of this one.
            if (isOpen || year is not null || (months.Count > 0 && month is not null && !months.Contains(month.Value))) continue;
            isOpen = years.Count > 1;
            year = years.Count == 1 ? years[0] : null;
        }

        return new(year, month);
    }

    /// <summary>The month so many months later.</summary>
    public RosterMonth Plus(int months) =>
        this is { Year: { } year, Month: { } month } && new DateOnly(year, month, 1).AddMonths(months) is var later ? new(later.Year, later.Month) : this;

    private static (List<int> Years, List<int> Months) Named(string title)
    {
        var said = Printed().Replace(title, "");
        var (years, months) = (new SortedSet<int>(), new SortedSet<int>());
        foreach (Match found in Months().Matches(said))
        {
            if (found.Groups["year"].Value is { Length: > 0 } year && Number(year) is { } written) years.Add(written);
            if (found.Groups["month"].Value is { Length: > 0 } month && Number(month) is >= 1 and <= 12 and var named) months.Add(named);
        }

        years.RemoveWhere(year => year is < TimeScanner.FirstYear or > TimeScanner.LastYear);
        return ([.. years], [.. months]);
    }

    private static int? Number(string text)
    {
        Span<char> plain = stackalloc char[text.Length * 2];
        return PlainTime.TryWrite(text, plain, out var length) && int.TryParse(plain[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    // 3—4月 names two.
    [GeneratedRegex($"(?<year>{Digit}{{4}})\\s*年度?|(?<year>(?<![0-9])(?:19|20)[0-9]{{2}})\\s*[-./_]\\s*(?<month>1[0-2]|0?[1-9])(?![0-9])"
        + $"|(?<![0-9])(?<year>20[0-9]{{2}})(?<month>1[0-2]|0[1-9])(?:[0-3][0-9])?(?![0-9])|(?<year>(?<![0-9])20[0-9]{{2}}(?![0-9]))"
        + $"|(?<month>(?:{Digit}|十){{1,3}})\\s*(?:月|[-—–~～至到、]\\s*(?=(?:{Digit}|十){{1,3}}\\s*月))")]
    private static partial Regex Months();

    // When a form was filled in says nothing of what it is about.
    [GeneratedRegex("(填|制|打印|导出|统计|报送|截至|截止|更新)[^ 　]{0,8}[0-9０-９]{4}[-./年][^ 　]*")]
    private static partial Regex Printed();
}
