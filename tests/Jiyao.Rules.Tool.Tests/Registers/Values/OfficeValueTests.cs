using System.Globalization;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class OfficeValueTests
{
    [Theory]
    [InlineData("25分钟", "00:25:00")]
    [InlineData("1小时5分", "01:05:00")]
    [InlineData("1.5小时", "01:30:00")]
    [InlineData("40秒", "00:00:40")]
    [InlineData("0:25:00", "00:25:00")]
    [InlineData("24:00:00", "1.00:00:00")]
    [InlineData("100:00:01", "4.04:00:01")]
    [InlineData("25", "00:25:00")]
    [InlineData("２５分钟", "00:25:00")]
    public void A_length_of_time_is_read_as_offices_write_it(string text, string expected) =>
        Assert.Equal(TimeSpan.Parse(expected, CultureInfo.InvariantCulture), SpanText.Read(text).Value);

    [Theory]
    [InlineData("通话时长（小时）", "2", "02:00:00")]
    [InlineData("通话时长(秒)", "300", "00:05:00")]
    [InlineData("通话时长【分钟】", "9", "00:09:00")]
    [InlineData("通话时长(必填)", "9", "00:09:00")]
    [InlineData("通话时长（秒）", "9分钟", "00:09:00")]
    public void A_bare_number_is_of_the_unit_that_the_header_names(string header, string cell, string expected) =>
        Assert.Equal(
            TimeSpan.Parse(expected, CultureInfo.InvariantCulture),
            ReadFacts<AccessRequest<Device>>.Text($"通话编号,通话人,通话时间,{header}\n1,张三,2026-3-10 9:00,{cell}\n").Only.Context.Duration);

    [Theory]
    [InlineData("很久")]
    [InlineData("0:75:00")]
    [InlineData("1:2:3")]
    [InlineData("-5")]
    [InlineData("٢٥")]
    public void What_is_no_length_of_time_is_a_fault(string text) => Assert.NotNull(SpanText.Read(text).Fault);

    [Theory]
    [InlineData("张三、李四", "张三 李四")]
    [InlineData("张三，李四 ,王五", "张三 李四 王五")]
    [InlineData("张三\n李四", "张三 李四")]
    [InlineData("[\"张三\",\"李 四\"]", "张三 李 四")]
    public void A_list_is_parted_by_any_usual_sign(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ListText.Read(text)));

    [Theory]
    [InlineData("2026", 2026)]
    [InlineData("2026年度", 2026)]
    [InlineData("26", null)]
    [InlineData("去年", null)]
    public void A_year_has_four_digits(string text, int? expected) => Assert.Equal(expected, YearText.Read(text).Value);
}
