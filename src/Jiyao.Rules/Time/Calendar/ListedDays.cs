using System.Globalization;

namespace Jiyao.Rules.Time.Calendar;

/// <summary>The dates that notices list, with what they make of them.</summary>
internal static class ListedDays
{
    internal static Dictionary<DateOnly, DayKind> Of(IEnumerable<HolidayNotice> notices)
    {
        var days = new Dictionary<DateOnly, DayKind>();
        foreach (var arrangement in notices.SelectMany(notice => notice.Arrangements))
        {
            foreach (var date in arrangement.DaysOff)
                Set(days, date, DayKind.Holiday);
            foreach (var date in arrangement.MakeUpDays)
                Set(days, date, WorkedAs(date));
        }

        return days;
    }

    // Notices have named a plain Monday as a day on which work resumes.
    private static DayKind WorkedAs(DateOnly date) =>
        date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.MakeUpWorkday : DayKind.Workday;

    private static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    private static void Set(Dictionary<DateOnly, DayKind> days, DateOnly date, DayKind kind)
    {
        if (!days.TryAdd(date, kind) && days[date] != kind)
            throw new ArgumentException($"{Iso(date)} is listed both as a day off and as a working day.");
    }
}
