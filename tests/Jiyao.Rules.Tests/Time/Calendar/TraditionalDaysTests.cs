using Jiyao.Rules.Time.Calendar;

namespace Jiyao.Rules.Tests.Time.Calendar;

/// <summary>What the sun and the moon tell of dates, to the ends of what the tables reach.</summary>
public sealed class TraditionalDaysTests
{
    [Theory]
    [InlineData("2000-04-04", true)]
    [InlineData("2030-04-05", true)]
    [InlineData("2030-04-04", false)]
    [InlineData("2030-05-05", false)]
    [InlineData("2099-04-04", true)]
    [InlineData("1999-04-05", false)]
    [InlineData("2100-04-05", false)]
    public void Qingming_is_told_for_this_century(string date, bool expected) => Assert.Equal(expected, Qingming.IsOn(DateOnly.Parse(date)));

    [Theory]
    [InlineData("1901-02-18", null, null)]
    [InlineData("1901-02-19", 1, 1)]
    [InlineData("2026-02-17", 1, 1)]
    [InlineData("2101-01-28", 12, 29)]
    [InlineData("2101-01-29", null, null)]
    public void The_lunar_date_is_told_as_far_as_the_tables_go(string date, int? month, int? day) => Assert.Equal(
        month is { } m && day is { } d ? new LunarDate(m, d) : null, LunarDate.Of(DateOnly.Parse(date)));

    // In 2025 the sixth month is repeated from 25 July on.
    [Theory]
    [InlineData("2025-07-24", 6)]
    [InlineData("2025-07-25", null)]
    [InlineData("2025-08-23", 7)]
    public void A_leap_month_has_no_festivals_and_the_next_goes_on_counting(string date, int? month) =>
        Assert.Equal(month, LunarDate.Of(DateOnly.Parse(date))?.Month);
}
