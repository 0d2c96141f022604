namespace Jiyao.Rules.Regulations.Bureau.A6Inspection;

/// <summary>The four major holidays of a period, each with the time in which it is inspected.</summary>
/// <param name="options">The readings.</param>
internal sealed class HolidayWindows(BureauOptions options)
{
    // Before and after these no record means what it says.
    private const int FirstYear = 1949;
    private const int LastYear = 9998;

    // No notice has moved a holiday's ends further from its statutory days than this.
    private const int MostMoved = 7;

    private static readonly (PublicHolidays Holiday, string Name)[] National =
    [
        (PublicHolidays.NewYear, "元旦"), (PublicHolidays.SpringFestival, "春节"),
        (PublicHolidays.LabourDay, "劳动节"), (PublicHolidays.NationalDay, "国庆节"),
    ];

    private static readonly (PublicHolidays Holiday, string Name)[] Traditional =
    [
        (PublicHolidays.SpringFestival, "春节"), (PublicHolidays.Qingming, "清明节"),
        (PublicHolidays.DragonBoat, "端午节"), (PublicHolidays.MidAutumn, "中秋节"),
    ];

    private readonly IWorkCalendar calendar = options.Calendar ?? OfficialCalendar.Embedded;
    private readonly (PublicHolidays Holiday, string Name)[] four = options.FourHolidays == FourHolidays.National ? National : Traditional;
    private readonly int daysBefore = options.InspectionWindow == InspectionWindow.WeekBefore ? 7 : 0;

    /// <summary>The holidays of which a day off lies in the period, in order.</summary>
    public IEnumerable<HolidayWindow> Of(AuditPeriod period)
    {
        // The next year's first holiday may begin in this one.
        for (var year = Math.Max(period.From.Year, FirstYear); year <= Math.Min(period.To.Year + 1, LastYear); year++)
        {
            foreach (var span in calendar.Holidays(year).Where(span => Touches(span, period)))
            {
                foreach (var (holiday, name) in four.Where(one => span.Holidays.HasFlag(one.Holiday)))
                    yield return Window(span, $"{year}-{name}", period);
            }
        }
    }

    private static bool Touches(HolidaySpan span, AuditPeriod period) =>
        Midnight(span.FirstDayOff) < period.To && Midnight(span.LastDayOff.AddDays(1)) > period.From;

    private HolidayWindow Window(HolidaySpan span, string id, AuditPeriod period)
    {
        var certain = span.IsProvisional ? Statutory(span) : (span.FirstDayOff, span.LastDayOff);
        var possible = span.IsProvisional
            ? (span.FirstDayOff.AddDays(-MostMoved), span.LastDayOff.AddDays(MostMoved))
            : certain;
        var (from, to) = Around(possible);
        return new()
        {
            Id = id,
            Certain = Around(certain),
            Possible = (from, to),
            IsWhole = from >= period.From && (to <= period.To || period.To >= period.AsOf),
        };
    }

    // The weekends beside it may come to be worked; the days the law itself gives off may not.
    private (DateOnly First, DateOnly Last) Statutory(HolidaySpan span)
    {
        var (first, last) = (span.FirstDayOff, span.LastDayOff);
        while (first < last && calendar.Day(first).Kind != DayKind.Holiday) first = first.AddDays(1);
        while (last > first && calendar.Day(last).Kind != DayKind.Holiday) last = last.AddDays(-1);
        return (first, last);
    }

    private (DateTimeOffset From, DateTimeOffset To) Around((DateOnly First, DateOnly Last) days) =>
        (Midnight(days.First.AddDays(-daysBefore)), Midnight(days.Last.AddDays(1)));

    private static DateTimeOffset Midnight(DateOnly date) => new(date, TimeOnly.MinValue, BeijingTime.Offset);
}
