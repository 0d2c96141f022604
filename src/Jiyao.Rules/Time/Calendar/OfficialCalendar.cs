using Jiyao.Rules.Time.Calendar;

namespace Jiyao.Rules;

/// <summary>
/// The working days of mainland China by the State Council's yearly notices. A year whose notice is not known is reckoned by
/// weekends and the days the holiday law itself gives off, and every day of it is provisional.
/// </summary>
public sealed class OfficialCalendar : IWorkCalendar
{
    // New Year's holiday is the only one a notice has ever reached back into the year before with, by three days at most.
    private const int DaysLeftToNextNotice = 7;

    private readonly Lazy<NoticedDays> noticed;

    /// <summary>
    /// A calendar of these notices. Of two for one year the later in the sequence counts; one without arrangements is not
    /// published yet and counts for nothing.
    /// </summary>
    /// <exception cref="ArgumentException">A date is a day off by one entry and a make-up day by another.</exception>
    public OfficialCalendar(IEnumerable<HolidayNotice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        var read = new NoticedDays(notices, this);
        noticed = new(read);
    }

    // Many processes never count a working day: what comes with the package is read when one first does.
    private OfficialCalendar() => noticed = new(() => new NoticedDays(EmbeddedNotices.Read(), this));

    /// <summary>The calendar of the notices that come with the package, for the years 2007 to 2026.</summary>
    public static OfficialCalendar Embedded { get; } = new();

    /// <summary>The notices that count, by year; with one more they make a newer calendar.</summary>
    public IReadOnlyList<HolidayNotice> Notices => noticed.Value.Notices;

    /// <inheritdoc/>
    public CalendarDay Day(DateOnly date)
    {
        if (noticed.Value.Listed.TryGetValue(date, out var kind))
            return new(kind);
        var weekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.Weekend : DayKind.Workday;
        if (!noticed.Value.Published.Contains(date.Year))
            return new(HolidayLaw.On(date) == PublicHolidays.None ? weekend : DayKind.Holiday, IsProvisional: true);
        return new(weekend, IsProvisional: IsLeftToNextNotice(date) && !noticed.Value.Published.Contains(date.Year + 1));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999.</exception>
    public IReadOnlyList<HolidaySpan> Holidays(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return noticed.Value.Spans.Value.TryGetValue(year, out var known)
            ? known
            : HolidaySpans.Join(HolidaySpans.Computed(year), this, isProvisional: true);
    }

    private static bool IsLeftToNextNotice(DateOnly date) => date is { Month: 12, Day: > 31 - DaysLeftToNextNotice };
}
