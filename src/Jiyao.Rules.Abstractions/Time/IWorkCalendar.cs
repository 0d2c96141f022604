namespace Jiyao.Rules;

/// <summary>
/// Which days are worked. Dates are local dates (+08:00). An implementation must be immutable and safe to use from any thread;
/// a host with working days of its own supplies one.
/// </summary>
public interface IWorkCalendar
{
    /// <summary>What a date is. Every date has an answer; where no notice settles it, the answer is provisional.</summary>
    CalendarDay Day(DateOnly date);

    /// <summary>
    /// The holidays of a year in order of date, New Year's first, which may begin in the December before.
    /// Where the year's notice is not known they are computed and provisional: an empty list never means "not published".
    /// </summary>
    IReadOnlyList<HolidaySpan> Holidays(int year);
}
