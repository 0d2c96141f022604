using Jiyao.Rules.Tool.Requests;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>How long something lasted, with its unit or not at all.</summary>
public sealed class DurationTextTests
{
    [Theory]
    [InlineData("PT10M", "00:10:00")]
    [InlineData(" PT1H5M ", "01:05:00")]
    [InlineData("P1DT2H", "1.02:00:00")]
    [InlineData("P2D", "2.00:00:00")]
    [InlineData("PT0S", "00:00:00")]
    [InlineData("PT0.0000001S", "00:00:00.0000001")]
    [InlineData("P999999DT999999H999999M999999.9999999S", "1042371.15:25:39.9999999")]
    [InlineData("10min", "00:10:00")]
    [InlineData("1h5min", "01:05:00")]
    [InlineData("40s", "00:00:40")]
    [InlineData("10分钟", "00:10:00")]
    public void A_length_with_units_is_read(string text, string expected) =>
        Assert.Equal(expected, DurationText.Read(text)?.ToString("c"));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("0:10:00")]
    [InlineData("无")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1M")]
    [InlineData("P1Y")]
    [InlineData("-PT10M")]
    [InlineData("PT-10M")]
    [InlineData("PT1.5H")]
    [InlineData("PT９M")]
    [InlineData("PT1234567M")]
    [InlineData("٣min")]
    [InlineData("ten minutes")]
    public void Anything_else_is_none(string text) => Assert.Null(DurationText.Read(text));
}
