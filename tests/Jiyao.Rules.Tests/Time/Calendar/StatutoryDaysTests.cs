using Jiyao.Rules.Time.Calendar;

namespace Jiyao.Rules.Tests.Time.Calendar;

/// <summary>The days the holiday law itself gives, computed, against what was published and what others computed.</summary>
public sealed class StatutoryDaysTests
{
    public static TheoryData<int> NoticedYears => [.. Enumerable.Range(2007, 20)];

    public static TheoryData<int> ListedYears => [.. ExpectedDays.StatutoryDays.Keys];

    public static TheoryData<int> YearsWithTotals => [.. ExpectedDays.Workdays.Keys];

    [Theory, MemberData(nameof(ListedYears))]
    public void They_are_the_days_listed_elsewhere(int year) =>
        Assert.Equal(YearDays.Parse(year, ExpectedDays.StatutoryDays[year]), Computed(year));

    [Theory, MemberData(nameof(NoticedYears))]
    public void Each_was_a_day_off_by_the_notice_too(int year) =>
        Assert.All(Computed(year), date => Assert.False(OfficialCalendar.Embedded.Day(date).IsWorkday));

    [Theory, MemberData(nameof(NoticedYears))]
    public void Each_lies_in_the_noticed_holiday_of_its_name(int year) => Assert.All(Computed(year), date => Assert.Contains(
        OfficialCalendar.Embedded.Holidays(year),
        span => date >= span.FirstDayOff && date <= span.LastDayOff && span.Holidays.HasFlag(HolidayLaw.On(date))));

    [Theory, MemberData(nameof(NoticedYears))]
    public void There_are_as_many_as_the_law_in_force_gives(int year)
    {
        var given = year switch { < 2008 => 10, < 2025 => 11, _ => 13 };

        Assert.Equal(given, Computed(year).Sum(date => int.PopCount((int)HolidayLaw.On(date))));
    }

    // Bridging only moves working days about, save for a few years when it moved them across New Year's or gave more.
    [Theory, MemberData(nameof(YearsWithTotals))]
    public void They_account_for_the_working_days_of_all_but_the_uneven_years(int year)
    {
        var weekdays = YearDays.Of(year).Count(date => !YearDays.IsWeekend(date));
        var given = Computed(year).Sum(date => int.PopCount((int)HolidayLaw.On(date)));
        var even = !ExpectedDays.UnevenYears.Contains(year);

        Assert.Equal(even, ExpectedDays.Workdays[year] == weekdays - given);
    }

    [Theory]
    [InlineData(2009, "2009-05-28")]
    [InlineData(2012, "2012-06-23")]
    [InlineData(2014, "2014-06-02")]
    [InlineData(2020, "2020-06-25")]
    [InlineData(2023, "2023-06-22")]
    [InlineData(2025, "2025-05-31")]
    public void A_leap_month_does_not_shift_the_Dragon_Boat_Festival(int year, string expected) => Assert.Equal(
        [YearDays.Date(expected)],
        YearDays.Of(year).Where(date => HolidayLaw.On(date) == PublicHolidays.DragonBoat));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1901-02-18")]
    [InlineData("2100-04-05")]
    [InlineData("2101-01-28")]
    [InlineData("2101-01-29")]
    [InlineData("9999-12-31")]
    public void Beyond_the_lunar_calendar_only_its_holidays_are_lacking(string date) =>
        Assert.Equal(date[4..] == "-01-01", HolidayLaw.On(YearDays.Date(date)) != PublicHolidays.None);

    private static IEnumerable<DateOnly> Computed(int year) =>
        YearDays.Of(year).Where(date => HolidayLaw.On(date) != PublicHolidays.None);
}
