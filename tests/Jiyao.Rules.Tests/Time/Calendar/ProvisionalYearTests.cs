namespace Jiyao.Rules.Tests.Time.Calendar;

/// <summary>A year whose notice is not known is reckoned, and says so.</summary>
public sealed class ProvisionalYearTests
{
    private static readonly OfficialCalendar Calendar = OfficialCalendar.Embedded;

    public static TheoryData<int> Unpublished => [2006, 2027, 2028, 2035];

    [Theory, MemberData(nameof(Unpublished))]
    public void Every_day_no_notice_lists_is_provisional(int year)
    {
        var listed = Calendar.Notices.SelectMany(notice => notice.Arrangements)
            .SelectMany(arrangement => arrangement.DaysOff.Concat(arrangement.MakeUpDays)).ToHashSet();

        Assert.All(YearDays.Of(year), date => Assert.Equal(!listed.Contains(date), Calendar.Day(date).IsProvisional));
    }

    [Theory]
    [InlineData(2027)]
    [InlineData(2028)]
    [InlineData(2031)]
    [InlineData(2035)]
    public void Its_days_off_are_weekends_and_the_days_the_law_gives(int year)
    {
        var statutory = YearDays.Parse(year, ExpectedDays.StatutoryDays[year]).ToHashSet();

        foreach (var date in YearDays.Of(year))
        {
            var expected = statutory.Contains(date) ? DayKind.Holiday
                : YearDays.IsWeekend(date) ? DayKind.Weekend
                : DayKind.Workday;
            Assert.Equal((date, new CalendarDay(expected, IsProvisional: true)), (date, Calendar.Day(date)));
        }
    }

    [Fact]
    public void An_empty_notice_is_one_not_published_yet()
    {
        var calendar = new OfficialCalendar([.. Calendar.Notices, new HolidayNotice(2027, "", [])]);

        Assert.Equal(Calendar.Day(new(2027, 2, 5)), calendar.Day(new(2027, 2, 5)));
        Assert.True(calendar.Day(new(2027, 3, 3)).IsProvisional);
        Assert.Equal(Calendar.Holidays(2027), calendar.Holidays(2027));
        Assert.Equal(Calendar.Notices, calendar.Notices);
    }

    [Theory]
    [InlineData("2026-12-24", false)]
    [InlineData("2026-12-25", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2025-12-31", false)]
    public void The_last_week_of_December_waits_for_the_next_notice(string date, bool provisional) =>
        Assert.Equal(provisional, Calendar.Day(YearDays.Date(date)).IsProvisional);

    [Fact]
    public void A_new_notice_settles_its_year_and_the_December_before()
    {
        var notices = HolidayNotice.Parse("""
            notice 2027 made up for this test
            元旦 2026-12-31..2027-01-03 work 2026-12-27
            春节 2027-02-05..2027-02-11 work 2027-01-31
            """);
        var calendar = new OfficialCalendar([.. Calendar.Notices, .. notices]);

        Assert.Equal(new(DayKind.MakeUpWorkday), calendar.Day(new(2026, 12, 27)));
        Assert.Equal(new(DayKind.Workday), calendar.Day(new(2026, 12, 30)));
        Assert.Equal(new(DayKind.Holiday), calendar.Day(new(2026, 12, 31)));
        Assert.Equal(new(DayKind.Workday), calendar.Day(new(2027, 3, 3)));
        Assert.Equal(new(DayKind.Workday, IsProvisional: true), calendar.Day(new(2027, 12, 31)));
    }

    [Fact]
    public void Every_date_there_is_has_an_answer()
    {
        Assert.Equal(new(DayKind.Holiday, IsProvisional: true), Calendar.Day(DateOnly.MinValue));
        Assert.Equal(new(DayKind.Workday, IsProvisional: true), Calendar.Day(DateOnly.MaxValue));
        Assert.NotEmpty(Calendar.Holidays(1));
        Assert.NotEmpty(Calendar.Holidays(9999));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    public void A_year_no_date_can_have_is_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Holidays(year));
}
