using System.Globalization;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class TimeTextTests
{
    [Theory]
    [InlineData("2023-02-06 08:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023/02/06 08:05", "2023-02-06T08:05+08:00")]
    [InlineData("\u200B2023-02-06\u200E 08:05\uFEFF", "2023-02-06T08:05+08:00")]
    [InlineData("2023年02月06日 12:30", "2023-02-06T12:30+08:00")]
    [InlineData("2023年2月6日 8:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023年2月6日8时05分", "2023-02-06T08:05+08:00")]
    [InlineData("2023年2月6日 8时5分", "2023-02-06T08:05+08:00")]
    [InlineData("2023年2月6日8点半", "2023-02-06T08:30+08:00")]
    [InlineData("2023年2月6日8时整", "2023-02-06T08:00+08:00")]
    [InlineData("2023 年 2 月 6 日 8:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023/2/6 8:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023.2.6 8:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023/2/6 上午8:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023/2/6 下午1:05", "2023-02-06T13:05+08:00")]
    [InlineData("2023/2/6 下午 1时05分", "2023-02-06T13:05+08:00")]
    [InlineData("2023/2/6 下午12:05", "2023-02-06T12:05+08:00")]
    [InlineData("2023/2/6 下午13:05", "2023-02-06T13:05+08:00")]
    [InlineData("2023/2/6 晚上8:05", "2023-02-06T20:05+08:00")]
    [InlineData("2023/2/6 中午12:05", "2023-02-06T12:05+08:00")]
    [InlineData("2023/2/6 凌晨3:05", "2023-02-06T03:05+08:00")]
    [InlineData("2023/2/6 1:05 PM", "2023-02-06T13:05+08:00")]
    [InlineData("2023/2/6 12:05 AM", "2023-02-06T00:05+08:00")]
    [InlineData("2023-02-06 8：05", "2023-02-06T08:05+08:00")]
    [InlineData("２０２３－０２－０６　０８：０５", "2023-02-06T08:05+08:00")]
    [InlineData("２０２３年２月６日８时０５分", "2023-02-06T08:05+08:00")]
    [InlineData("202302061230", "2023-02-06T12:30+08:00")]
    [InlineData("20230206 0805", "2023-02-06T08:05+08:00")]
    [InlineData("2023-02-06 24:00", "2023-02-07T00:00+08:00")]
    [InlineData("2023-12-31 24:00", "2024-01-01T00:00+08:00")]
    [InlineData("2023年12月31日24时", "2024-01-01T00:00+08:00")]
    [InlineData("2023年12月31日二十四时", "2024-01-01T00:00+08:00")]
    [InlineData("2023年2月6日 星期一 8:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023-02-06（周一）08:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023/2/12 星期日 8:05", "2023-02-12T08:05+08:00")]
    [InlineData("2023/2/12 礼拜天 8:05", "2023-02-12T08:05+08:00")]
    [InlineData("二〇二三年二月六日八时五分", "2023-02-06T08:05+08:00")]
    [InlineData("二○二三年十二月二十三日十时三十分", "2023-12-23T10:30+08:00")]
    [InlineData("二〇二三年二月六日零时三十分", "2023-02-06T00:30+08:00")]
    [InlineData("2023年2月6日○时5分", "2023-02-06T00:05+08:00")]
    [InlineData("2023-02-06 零点整", "2023-02-06T00:00+08:00")]
    [InlineData("2023-02-06T08:05+08:00", "2023-02-06T08:05+08:00")]
    [InlineData("2023-02-06T00:05Z", "2023-02-06T00:05+00:00")]
    [InlineData("44963.336805555555", "2023-02-06T08:05+08:00")]
    [InlineData("1988-07-01 12:00", "1988-07-01T12:00+08:00")]
    public void A_time_written_to_the_minute_is_any_instant_of_it(string text, string expected) =>
        Assert.Equal(RecordedTime.ToTheMinute(Instant(expected)), Read(text));

    [Theory]
    [InlineData("2023-02-06 08:05:00", "2023-02-06T08:05:00+08:00")]
    [InlineData("2023/2/6 8:05:09", "2023-02-06T08:05:09+08:00")]
    [InlineData("2023年2月6日 8时05分09秒", "2023-02-06T08:05:09+08:00")]
    [InlineData("20230206080509", "2023-02-06T08:05:09+08:00")]
    [InlineData("2026-03-10T01:00:00Z", "2026-03-10T09:00:00+08:00")]
    [InlineData("2026-03-10T09:15:00.0000001+08:00", "2026-03-10T09:15:00.0000001+08:00")]
    [InlineData("2026-03-10 09:15:00.5", "2026-03-10T09:15:00.5+08:00")]
    [InlineData("2026-03-10T09:15:00.123456789-0530", "2026-03-10T09:15:00.1234567-05:30")]
    [InlineData("20260310T091500+0800", "2026-03-10T09:15:00+08:00")]
    [InlineData("2023-02-06 24:00:00", "2023-02-07T00:00:00+08:00")]
    [InlineData("44963.33691", "2023-02-06T08:05:09+08:00")]
    public void A_time_written_to_the_second_is_that_instant(string text, string expected) =>
        Assert.Equal(Instant(expected), Read(text));

    [Theory]
    [InlineData("2023年2月6日")]
    [InlineData("2023-02-06")]
    [InlineData("2023/2/6")]
    [InlineData("2023.2.6")]
    [InlineData("20230206")]
    [InlineData("二〇二三年二月六日")]
    [InlineData("二○二三年二月六日")]
    [InlineData("二Ｏ二三年二月六日")]
    [InlineData("二零二三年二月六日")]
    [InlineData("二0二三年二月六日")]
    [InlineData("２０２３．２．６")]
    [InlineData(" 2023-02-06 ")]
    [InlineData("44963")]
    public void A_date_alone_is_any_instant_of_the_day(string text) =>
        Assert.Equal(RecordedTime.ToTheDay(Instant("2023-02-06T00:00+08:00")), Read(text));

    [Theory]
    [InlineData("二〇二四年二月二十九日", "2024-02-29")]
    [InlineData("二〇二三年十月十日", "2023-10-10")]
    [InlineData("二〇二三年十一月三十日", "2023-11-30")]
    [InlineData("二〇二三年十二月廿一日", "2023-12-21")]
    public void Chinese_numerals_are_numbers(string text, string day) =>
        Assert.Equal(RecordedTime.ToTheDay(Instant(day + "T00:00+08:00")), Read(text));

    [Fact]
    public void An_hour_alone_is_any_instant_of_it() =>
        Assert.Equal(
            RecordedTime.Between(Instant("2023-02-06T08:00+08:00"), Instant("2023-02-06T08:59:59.9999999+08:00")),
            Read("2023年2月6日8时"));

    [Theory]
    [InlineData("2/6", "NoYear")]
    [InlineData("2月6日", "NoYear")]
    [InlineData("2/6 8:05", "NoYear")]
    [InlineData("2/6/2023", "NoYear")]
    [InlineData("23-2-6", "NoYear")]
    [InlineData("06-2月-23", "NoYear")]
    [InlineData("8:05", "NoDate")]
    [InlineData("08:05:00", "NoDate")]
    [InlineData("8时05分", "NoDate")]
    [InlineData("上午8:05", "NoDate")]
    [InlineData("0805", "NoDate")]
    [InlineData("8：05", "NoDate")]
    [InlineData("2023-02-30", "NoSuchDay")]
    [InlineData("2023-02-30 08:05", "NoSuchDay")]
    [InlineData("2023-02-29 08:05", "NoSuchDay")]
    [InlineData("2023-13-01", "NoSuchDay")]
    [InlineData("2023-00-01", "NoSuchDay")]
    [InlineData("2023-01-00", "NoSuchDay")]
    [InlineData("20230230", "NoSuchDay")]
    [InlineData("2023-02-06 25:00", "NoSuchDay")]
    [InlineData("2023-02-06 24:01", "NoSuchDay")]
    [InlineData("2023-02-06 24:00:01", "NoSuchDay")]
    [InlineData("2023-02-06 08:60", "NoSuchDay")]
    [InlineData("2023-02-06 08:05:60", "NoSuchDay")]
    [InlineData("1948-12-31 08:05", "YearOutOfRange")]
    [InlineData("2101-01-01", "YearOutOfRange")]
    [InlineData("17000", "YearOutOfRange")]
    [InlineData("2023-02-06 上午12:05", "AmbiguousHour")]
    [InlineData("2023-02-06 上午13:05", "AmbiguousHour")]
    [InlineData("2023-02-06 晚上12:00", "AmbiguousHour")]
    [InlineData("#####", "Time")]
    [InlineData("昨天", "Time")]
    [InlineData("2023", "NoDate")]
    [InlineData("2023-02", "Time")]
    [InlineData("2023-02-06 8", "Time")]
    [InlineData("2023-02-06 8:5", "Time")]
    [InlineData("2023-02-06 08:05 左右", "Time")]
    [InlineData("2023-02-06 08:05-08:10", "Time")]
    [InlineData("2023-02-06 08:05-08:30", "Time")]
    [InlineData("2023-02-06T08:05-08:10", "Time")]
    [InlineData("2023-02-06 08:05+25:00", "Time")]
    [InlineData("2023-02/06", "Time")]
    [InlineData("2023-02-06Z", "Time")]
    [InlineData("1.23E+17", "NoYear")]
    [InlineData("十十年二月六日", "Time")]
    [InlineData("99999999999999999999999999999999999999", "Time")]
    [InlineData("2023-02-06 08:05 a text that goes on and on and on and on", "Time")]
    public void What_cannot_be_read_is_illegible_and_says_why(string text, string fault)
    {
        var reading = TimeText.Read(text);

        Assert.Equal(RecordedTime.Illegible, reading.Value);
        Assert.Same(typeof(CellFaults).GetProperty(fault)!.GetValue(null), reading.Fault);
    }

    [Theory]
    [InlineData("2023-02-06", "8:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023-02-06 00:00:00", "8:05", "2023-02-06T08:05+08:00")]
    [InlineData("2023年2月6日", "8时05分", "2023-02-06T08:05+08:00")]
    [InlineData("44963", "0.336805555555555", "2023-02-06T08:05+08:00")]
    [InlineData("20230206", "0805", "2023-02-06T08:05+08:00")]
    [InlineData("2023-02-06", "24:00", "2023-02-07T00:00+08:00")]
    [InlineData("2023-02-06", "下午1:05", "2023-02-06T13:05+08:00")]
    [InlineData("2023-02-06", "2023-02-06 08:05", "2023-02-06T08:05+08:00")]
    public void A_date_and_a_time_in_two_cells_make_one(string date, string clock, string expected) =>
        Assert.Equal(RecordedTime.ToTheMinute(Instant(expected)), TimeText.Read(date, clock).Value);

    [Theory]
    [InlineData("2023-02-06", "2023-02-07 08:05", "DatesDiffer")]
    [InlineData("2023-02-06 09:00", "8:05", "DatesDiffer")]
    [InlineData("2/6", "8:05", "NoYear")]
    [InlineData("2023-02-06", "25:00", "NoSuchDay")]
    [InlineData("2023-02-06", "早", "Time")]
    public void Two_cells_that_do_not_go_together_are_illegible(string date, string clock, string fault)
    {
        var reading = TimeText.Read(date, clock);

        Assert.Equal(RecordedTime.Illegible, reading.Value);
        Assert.Same(typeof(CellFaults).GetProperty(fault)!.GetValue(null), reading.Fault);
    }

    private static RecordedTime Read(string text)
    {
        var reading = TimeText.Read(text);
        Assert.Null(reading.Fault);
        return reading.Value;
    }

    private static DateTimeOffset Instant(string iso) => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);

    [Fact]
    public void A_date_on_another_day_of_the_week_is_not_believed()
    {
        Assert.Equal(RecordedTime.ToTheDay(Instant("2023-02-06T00:00+08:00")), Read("2023年2月6日 星期一"));
        Assert.Equal(CellFaults.OtherWeekday, TimeText.Read("2023年2月6日 星期二").Fault);
        Assert.NotNull(TimeText.Read("2023年2月6日 星期").Fault);
    }
}
