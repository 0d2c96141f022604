namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>A time whose date has a column of its own, beside that of the hour or alone.</summary>
public class DateAndTimeTests
{
    [Theory]
    [InlineData("2026-3-45", "9:00", "办结日期")]
    [InlineData("2026-3-45", "2026-3-10 9:00", "办结日期")]
    [InlineData("2026-3-45", "/", "办结日期")]
    [InlineData("2026-3-10", "25:00", "办结时间")]
    [InlineData("2026-3-10", "2026-3-11 9:00", "办结时间")]
    [InlineData("", "9:00", "办结时间")]
    [InlineData("2026-3-45", "25:00", "办结日期 办结时间")]
    [InlineData("#REF!", "昨天", "办结日期 办结时间")]
    public void Each_cell_that_cannot_be_read_is_listed(string date, string time, string columns) =>
        Assert.Equal(columns, string.Join(' ', ReadRegister.Row("办结日期,办结时间", $"{date},{time}").Problems.Select(problem => problem.Column)));

    [Fact]
    public void A_whole_time_is_read_though_its_date_cannot_be() =>
        Assert.Equal("2026-03-10T09:00+08:00", $"{ReadRegister.Row("办结日期,办结时间", "2026-3-45,2026-3-10 9:00").Only.CompletedAt}");

    [Theory]
    [InlineData("2026-03-10 00:00:00")]
    [InlineData("2026-03-10 00:00:00.000")]
    [InlineData("2026/3/10 0:00")]
    [InlineData("2026/3/10 0:00:00")]
    [InlineData("2026-03-10T00:00:00")]
    public void The_midnight_that_databases_put_behind_a_date_is_no_time_of_day(string cell) =>
        Assert.Equal("2026-03-10", $"{ReadRegister.Row("办结日期", cell).Only.CompletedAt}");

    [Theory]
    [InlineData("办结日期", "2026-03-10 09:00", "2026-03-10T09:00+08:00")]
    [InlineData("办结日期", "2026-03-10 10:00", "2026-03-10T10:00+08:00")]
    [InlineData("办结日期", "2026-03-09 24:00", "2026-03-10T00:00+08:00")]
    [InlineData("办结日期", "2026-03-10T00:00:00+08:00", "2026-03-10T00:00:00+08:00")]
    [InlineData("办结时间", "2026-03-10 00:00:00", "2026-03-10T00:00:00+08:00")]
    public void Any_other_is_one(string header, string cell, string expected) =>
        Assert.Equal(expected, $"{ReadRegister.Row(header, cell).Only.CompletedAt}");
}
