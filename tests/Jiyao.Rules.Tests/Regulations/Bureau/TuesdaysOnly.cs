namespace Jiyao.Rules.Tests.Regulations.Bureau;

/// <summary>The calendar of an office that works on Tuesdays, and has New Year off.</summary>
internal sealed class TuesdaysOnly : IWorkCalendar
{
    public CalendarDay Day(DateOnly date) => new(date.DayOfWeek == DayOfWeek.Tuesday ? DayKind.Workday : DayKind.Weekend);

    public IReadOnlyList<HolidaySpan> Holidays(int year) =>
        [new("元旦", PublicHolidays.NewYear, new(year, 1, 10), new(year, 1, 11))];
}
