namespace Jiyao.Rules.Tests.Time.Calendar;

/// <summary>Holidays by name, from the first day off to the last, weekends joined.</summary>
public sealed class HolidaySpanTests
{
    private static readonly OfficialCalendar Calendar = OfficialCalendar.Embedded;

    [Theory]
    [InlineData(2026, PublicHolidays.NewYear, "2026-01-01", "2026-01-03")]
    [InlineData(2026, PublicHolidays.SpringFestival, "2026-02-15", "2026-02-23")]
    [InlineData(2026, PublicHolidays.LabourDay, "2026-05-01", "2026-05-05")]
    [InlineData(2026, PublicHolidays.NationalDay, "2026-10-01", "2026-10-07")]
    [InlineData(2024, PublicHolidays.NewYear, "2023-12-30", "2024-01-01")]
    [InlineData(2019, PublicHolidays.NewYear, "2018-12-30", "2019-01-01")]
    [InlineData(2023, PublicHolidays.NewYear, "2022-12-31", "2023-01-02")]
    [InlineData(2014, PublicHolidays.Qingming, "2014-04-05", "2014-04-07")]
    [InlineData(2018, PublicHolidays.DragonBoat, "2018-06-16", "2018-06-18")]
    [InlineData(2007, PublicHolidays.LabourDay, "2007-05-01", "2007-05-07")]
    [InlineData(2007, PublicHolidays.NationalDay, "2007-10-01", "2007-10-07")]
    [InlineData(2008, PublicHolidays.LabourDay, "2008-05-01", "2008-05-03")]
    public void A_holiday_runs_from_its_first_day_off_to_its_last(int year, PublicHolidays holiday, string first, string last)
    {
        var span = Assert.Single(Calendar.Holidays(year), span => span.Holidays.HasFlag(holiday));

        Assert.Equal((YearDays.Date(first), YearDays.Date(last), false), (span.FirstDayOff, span.LastDayOff, span.IsProvisional));
    }

    [Theory]
    [InlineData(2009)]
    [InlineData(2012)]
    [InlineData(2017)]
    [InlineData(2020)]
    [InlineData(2023)]
    [InlineData(2025)]
    public void A_notice_that_merges_two_holidays_gives_one_span_for_both(int year) => Assert.Single(
        Calendar.Holidays(year), span => span.Holidays == (PublicHolidays.MidAutumn | PublicHolidays.NationalDay));

    [Fact]
    public void The_notice_of_2007_knows_four_holidays_and_later_ones_seven()
    {
        Assert.Equal(["元旦", "春节", "“五一”", "“十一”"], Calendar.Holidays(2007).Select(span => span.Name));
        Assert.All(Enumerable.Range(2008, 28), year => Assert.Equal(127, (int)All(year)));
    }

    [Fact]
    public void A_day_off_granted_once_belongs_to_no_yearly_holiday()
    {
        var span = Assert.Single(Calendar.Holidays(2015), span => span.Holidays == PublicHolidays.None);

        Assert.Equal((new DateOnly(2015, 9, 3), new DateOnly(2015, 9, 5)), (span.FirstDayOff, span.LastDayOff));
    }

    [Fact]
    public void Computed_holidays_are_provisional_and_join_weekends()
    {
        var spans = Calendar.Holidays(2027);

        Assert.All(spans, span => Assert.True(span.IsProvisional));
        Assert.Equal(
            ["元旦 0101-0103", "春节 0205-0208", "清明节 0403-0405", "劳动节 0501-0502", "端午节 0609-0609", "中秋节 0915-0915",
                "国庆节 1001-1003"],
            spans.Select(span => FormattableString.Invariant($"{span.Name} {span.FirstDayOff:MMdd}-{span.LastDayOff:MMdd}")));
    }

    [Theory]
    [InlineData(2028, "国庆节、中秋节", "2028-09-30", "2028-10-03")]
    [InlineData(2031, "中秋节、国庆节", "2031-10-01", "2031-10-05")]
    public void Computed_holidays_that_meet_are_one_span(int year, string name, string first, string last)
    {
        var span = Assert.Single(Calendar.Holidays(year), span => span.Holidays.HasFlag(PublicHolidays.MidAutumn));

        Assert.Equal((name, YearDays.Date(first), YearDays.Date(last)), (span.Name, span.FirstDayOff, span.LastDayOff));
        Assert.True(span.Holidays.HasFlag(PublicHolidays.NationalDay));
    }

    [Fact]
    public void No_day_of_a_span_is_worked_and_the_days_about_it_are() =>
        Assert.All(Enumerable.Range(2007, 29).SelectMany(Calendar.Holidays), span =>
        {
            for (var date = span.FirstDayOff; date <= span.LastDayOff; date = date.AddDays(1))
                Assert.False(Calendar.Day(date).IsWorkday);
            Assert.True(Calendar.Day(span.FirstDayOff.AddDays(-1)).IsWorkday);
            Assert.True(Calendar.Day(span.LastDayOff.AddDays(1)).IsWorkday);
        });

    private static PublicHolidays All(int year) =>
        Calendar.Holidays(year).Aggregate(PublicHolidays.None, (all, span) => all | span.Holidays);
}
