using Jiyao.Rules.Time.Calendar;

namespace Jiyao.Rules.Tests.Time.Calendar;

/// <summary>Notices as hosts may add them.</summary>
public sealed class HolidayNoticeTests
{
    [Fact]
    public void A_notice_is_read_line_by_line()
    {
        var notice = Assert.Single(HolidayNotice.Parse(
            "# a remark\r\n\r\nnotice 2030 One title; another\r\n\t国庆节  2030-10-01..2030-10-03 2030-10-05 work 2030-10-06\r\n"));
        var arrangement = Assert.Single(notice.Arrangements);

        Assert.Equal((2030, "One title; another", "国庆节"), (notice.Year, notice.Title, arrangement.Name));
        Assert.Equal([new(2030, 10, 1), new(2030, 10, 2), new(2030, 10, 3), new(2030, 10, 5)], arrangement.DaysOff);
        Assert.Equal([new(2030, 10, 6)], arrangement.MakeUpDays);
    }

    [Theory]
    [InlineData("元旦 2030-01-01", "line 1: a holiday stands before the first notice")]
    [InlineData("notice MMXXX title", "MMXXX")]
    [InlineData("notice 0 title", "0 is no year")]
    [InlineData("notice 10000 title", "10000 is no year")]
    [InlineData("notice 2030\nwork 2030-01-05", "line 2: the holiday has no name")]
    [InlineData("notice 2030\n春节 2030-01-01..2030-02-01", "no run of 1 to 31 days")]
    [InlineData("notice 2030\n元旦", "line 2")]
    [InlineData("notice 2030\n元旦 work 2030-01-05", "no days off")]
    [InlineData("notice 2030\n元旦 2030-02-30", "2030-02-30")]
    [InlineData("notice 2030\n元旦 2030/01/01", "2030/01/01")]
    [InlineData("notice 2030\n元旦 2030-01-03..2030-01-01", "2030-01-03..2030-01-01")]
    [InlineData("notice 2030\n元旦 2030-01-01..2031-01-01", "2030-01-01..2031-01-01")]
    [InlineData("notice 2030\n元旦 2030-01-01 work soon", "soon")]
    public void A_line_of_another_form_is_refused_by_name(string text, string named) =>
        Assert.Contains(named, Assert.Throws<FormatException>(() => HolidayNotice.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_last_year_and_the_longest_run_are_taken()
    {
        var notice = Assert.Single(HolidayNotice.Parse("notice 9999 title\n春节 9999-01-01..9999-01-31"));

        Assert.Equal((9999, 31), (notice.Year, Assert.Single(notice.Arrangements).DaysOff.Count));
        Assert.Throws<ArgumentNullException>(() => HolidayNotice.Parse(null!));
    }

    [Fact]
    public void A_working_day_on_a_weekend_makes_up_for_one_and_on_a_weekday_is_a_plain_one()
    {
        var calendar = new OfficialCalendar(HolidayNotice.Parse("notice 2030 title\n元旦 2030-01-01 2030-01-01 work 2030-01-05 2030-01-07"));

        Assert.Equal(DayKind.Holiday, calendar.Day(new(2030, 1, 1)).Kind);
        Assert.Equal(DayKind.MakeUpWorkday, calendar.Day(new(2030, 1, 5)).Kind);
        Assert.Equal(DayKind.Workday, calendar.Day(new(2030, 1, 7)).Kind);
        Assert.False(Assert.Single(calendar.Holidays(2030)).IsProvisional);
    }

    [Theory]
    [InlineData("劳动节", PublicHolidays.LabourDay)]
    [InlineData("五一", PublicHolidays.LabourDay)]
    [InlineData("十一长假", PublicHolidays.NationalDay)]
    [InlineData("国庆节、中秋节", PublicHolidays.NationalDay | PublicHolidays.MidAutumn)]
    [InlineData("运动会", PublicHolidays.None)]
    public void A_holiday_is_known_by_what_its_name_contains(string name, PublicHolidays expected) => Assert.Equal(expected, HolidayNames.In(name));

    [Fact]
    public void A_later_notice_for_a_year_replaces_the_earlier()
    {
        var calendar = new OfficialCalendar(
            HolidayNotice.Parse("notice 2030 first\n元旦 2030-01-02\nnotice 2030 second\n元旦 2030-01-03"));

        Assert.Equal(DayKind.Workday, calendar.Day(new(2030, 1, 2)).Kind);
        Assert.Equal(DayKind.Holiday, calendar.Day(new(2030, 1, 3)).Kind);
        Assert.Equal("second", Assert.Single(calendar.Notices).Title);
    }

    [Fact]
    public void A_day_listed_as_off_and_as_worked_is_refused()
    {
        var notices = HolidayNotice.Parse("notice 2030 title\n元旦 2030-01-05 work 2030-01-05");

        Assert.Contains("2030-01-05", Assert.Throws<ArgumentException>(() => new OfficialCalendar(notices)).Message,
            StringComparison.Ordinal);
    }
}
