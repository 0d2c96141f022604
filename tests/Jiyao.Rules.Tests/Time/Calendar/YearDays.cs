using System.Globalization;

namespace Jiyao.Rules.Tests.Time.Calendar;

/// <summary>Dates as tests write them.</summary>
internal static class YearDays
{
    internal static IEnumerable<DateOnly> Of(int year)
    {
        for (var date = new DateOnly(year, 1, 1); date.Year == year; date = date.AddDays(1))
            yield return date;
    }

    internal static IEnumerable<DateOnly> Parse(int year, string monthsAndDays) =>
        monthsAndDays.Split(' ').Select(word => Date($"{year:0000}-{word}"));

    internal static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
