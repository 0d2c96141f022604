using Jiyao.Rules.Tool.Requests;

namespace Jiyao.Rules.Tool.Tests.Requests;

public sealed class InstantTextTests
{
    [Theory]
    [InlineData("2026-07-01T09:30:00+08:00", "2026-07-01T09:30:00+08:00", TimePrecision.Exact)]
    [InlineData("2026-07-01T09:30:00", "2026-07-01T09:30:00+08:00", TimePrecision.Exact)]
    [InlineData("2026-07-01 09:30:00.25", "2026-07-01T09:30:00.25+08:00", TimePrecision.Exact)]
    [InlineData("2026-07-01T01:30:00Z", "2026-07-01T01:30:00+00:00", TimePrecision.Exact)]
    [InlineData("2026-07-01T01:30:00.1234567-02:30", "2026-07-01T01:30:00.1234567-02:30", TimePrecision.Exact)]
    [InlineData("2026-07-01T09:30", "2026-07-01T09:30+08:00", TimePrecision.Minute)]
    [InlineData("2026-07-01T09:30Z", "2026-07-01T09:30+00:00", TimePrecision.Minute)]
    [InlineData("2026-07-01", "2026-07-01", TimePrecision.Day)]
    [InlineData("9999-12-31", "9999-12-31", TimePrecision.Day)]
    [InlineData("9999-12-31T23:59Z", "9999-12-31T23:59+00:00", TimePrecision.Minute)]
    [InlineData("2026-07-01t01:30:00.123456789z", "2026-07-01T01:30:00.1234567+00:00", TimePrecision.Exact)]
    [InlineData("2026-07-01T09:30:00.000000000+08:00", "2026-07-01T09:30:00+08:00", TimePrecision.Exact)]
    [InlineData("2026-06-30T24:00:00", "2026-07-01T00:00:00+08:00", TimePrecision.Exact)]
    [InlineData("2026-06-30 24:00", "2026-07-01T00:00+08:00", TimePrecision.Minute)]
    [InlineData("2026-06-30T24:00Z", "2026-07-01T00:00+00:00", TimePrecision.Minute)]
    public void An_instant_is_as_fine_as_it_is_written(string text, string expected, TimePrecision precision)
    {
        var time = Assert.NotNull(InstantText.Read(text));

        Assert.Equal((expected, precision), (time.ToString(), time.Precision));
    }

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("2026-02-29")]
    [InlineData("2026-07-01T25:00")]
    [InlineData("2026-07-01T24:01")]
    [InlineData("2026-07-01T24:00:01")]
    [InlineData("2026-07-01T24:")]
    [InlineData("9999-12-31T24:00")]
    [InlineData("2026-07-01T09:30:61")]
    [InlineData("07/01/2026")]
    [InlineData("20260701")]
    [InlineData("2026-07-01T09:30:00+99:00")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31T23:59:59-08:00")]
    public void What_is_no_instant_is_not_guessed(string text) => Assert.Null(InstantText.Read(text));
}
