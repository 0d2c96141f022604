namespace Jiyao.Rules.Time.Calendar;

/// <summary>Joins the days off of a year, and the weekends beside them, to unbroken spans.</summary>
internal static class HolidaySpans
{
    internal static IEnumerable<HolidayDay> Noticed(HolidayNotice notice) =>
        from arrangement in notice.Arrangements
        from date in arrangement.DaysOff
        orderby date
        select new HolidayDay(date, arrangement.Name, HolidayNames.In(arrangement.Name));

    internal static IEnumerable<HolidayDay> Computed(int year)
    {
        var newYear = new DateOnly(year, 1, 1);
        return from day in Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
               let date = newYear.AddDays(day)
               let holidays = HolidayLaw.On(date)
               where holidays != PublicHolidays.None
               select new HolidayDay(date, HolidayNames.Of(holidays), holidays);
    }

    internal static IReadOnlyList<HolidaySpan> Join(IEnumerable<HolidayDay> days, IWorkCalendar calendar, bool isProvisional)
    {
        var spans = new List<HolidaySpan>();
        foreach (var day in days)
        {
            if (spans is [.., var last] && day.Date <= last.LastDayOff)
                spans[^1] = last with { Name = Joined(last, day), Holidays = last.Holidays | day.Holidays };
            else
                spans.Add(new(day.Name, day.Holidays, End(day.Date, -1, calendar), End(day.Date, +1, calendar), isProvisional));
        }

        return [.. spans];
    }

    private static DateOnly End(DateOnly date, int step, IWorkCalendar calendar)
    {
        var edge = step < 0 ? DateOnly.MinValue : DateOnly.MaxValue;
        while (date != edge && !calendar.Day(date.AddDays(step)).IsWorkday)
            date = date.AddDays(step);
        return date;
    }

    private static string Joined(HolidaySpan span, HolidayDay day)
    {
        var more = day.Holidays & ~span.Holidays;
        return more == PublicHolidays.None ? span.Name : $"{span.Name}、{HolidayNames.Of(more)}";
    }
}
