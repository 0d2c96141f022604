namespace Jiyao.Rules.Tests.Time.Calendar;

/// <summary>The embedded notices, checked against figures and dates transcribed from elsewhere.</summary>
public sealed class OfficialCalendarTests
{
    private static readonly OfficialCalendar Calendar = OfficialCalendar.Embedded;

    public static TheoryData<int> YearsWithTotals => [.. ExpectedDays.Workdays.Keys];

    public static TheoryData<int> YearsWithDays => [.. ExpectedDays.DaysOff.Keys];

    [Theory, MemberData(nameof(YearsWithTotals))]
    public void Each_year_has_its_number_of_working_days(int year) =>
        Assert.Equal(ExpectedDays.Workdays[year], YearDays.Of(year).Count(date => Calendar.Day(date).IsWorkday));

    // 365 days less 104 of weekends less 10 the law gave are 251. Two more were free at New Year's, made up for in December 2006;
    // the notice of 2008 frees one day of December 2007 and has another worked.
    [Fact]
    public void The_year_2007_has_249_working_days() =>
        Assert.Equal(249, YearDays.Of(2007).Count(date => Calendar.Day(date).IsWorkday));

    [Theory, MemberData(nameof(YearsWithDays))]
    public void Each_day_is_what_its_notice_makes_of_it(int year)
    {
        var daysOff = YearDays.Parse(year, ExpectedDays.DaysOff[year]).ToHashSet();
        var makeUps = YearDays.Parse(year, ExpectedDays.MakeUpDays[year]).ToHashSet();

        foreach (var date in YearDays.Of(year))
        {
            var expected = (daysOff.Contains(date), makeUps.Contains(date), YearDays.IsWeekend(date)) switch
            {
                (true, _, _) => DayKind.Holiday,
                (_, true, true) => DayKind.MakeUpWorkday,
                (_, _, true) => DayKind.Weekend,
                _ => DayKind.Workday,
            };
            Assert.Equal((date, expected), (date, Calendar.Day(date).Kind));
        }
    }

    [Theory]
    [InlineData("2006-12-30", DayKind.MakeUpWorkday)]
    [InlineData("2007-12-29", DayKind.MakeUpWorkday)]
    [InlineData("2007-12-31", DayKind.Holiday)]
    [InlineData("2011-12-31", DayKind.MakeUpWorkday)]
    [InlineData("2018-12-29", DayKind.MakeUpWorkday)]
    [InlineData("2018-12-31", DayKind.Holiday)]
    [InlineData("2022-12-31", DayKind.Holiday)]
    public void A_day_of_December_may_be_settled_by_the_next_year_s_notice(string date, DayKind kind) =>
        Assert.Equal(new CalendarDay(kind), Calendar.Day(YearDays.Date(date)));

    [Fact]
    public void H12_a_plain_Monday_named_among_the_make_up_days_is_a_plain_working_day() =>
        Assert.Equal(new CalendarDay(DayKind.Workday), Calendar.Day(new(2020, 2, 3)));

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    public void A_year_that_is_none_is_refused(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Holidays(year));

    [Fact]
    public void A_calendar_takes_notices() => Assert.Throws<ArgumentNullException>(() => new OfficialCalendar(null!));

    [Fact]
    public void Every_year_with_a_notice_names_it() => Assert.Equal(
        Enumerable.Range(2007, 20).Select(year => (year, true)),
        Calendar.Notices.Select(notice => (notice.Year, notice.Title.Contains($"{notice.Year}年", StringComparison.Ordinal))));

    [Fact]
    public void Nothing_before_the_last_week_of_the_last_year_is_provisional()
    {
        var settled = Enumerable.Range(2007, 20).SelectMany(YearDays.Of).Where(date => date < new DateOnly(2026, 12, 25));

        Assert.DoesNotContain(settled, date => Calendar.Day(date).IsProvisional);
    }
}
