using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class OutagesAreReportedTests
{
    [Theory]
    [InlineData("10:15", Verdict.Compliant)]
    [InlineData("10:15:00.0000001", Verdict.Violated)]
    [InlineData(null, Verdict.Violated)]
    public void An_outage_is_reported_within_fifteen_minutes(string? reported, Verdict expected) =>
        Assert.Equal(expected, On(new(), new LineOutage { StartedAt = At("10:00"), ReportedAt = reported is null ? null : At(reported) }));

    [Fact]
    public void An_outage_with_no_time_is_open() =>
        Assert.Equal(Verdict.Indeterminate, On(new(), new LineOutage { ReportedAt = At("10:15") }));

    [Fact]
    public void Where_it_ended_before_it_began_nobody_can_tell_when_that_was() => Assert.Equal(
        Verdict.Indeterminate, On(new(), new LineOutage { StartedAt = At("10:00"), RestoredAt = At("09:00"), ReportedAt = At("10:30") }));

    [Fact]
    public void By_the_stricter_reading_it_is_silent() =>
        Assert.Equal(Verdict.NotApplicable, On(new() { LineDown = LineDown.AnyOutage }, new LineOutage { StartedAt = At("10:00") }));

    private static Verdict On(CipherOfficeOptions options, LineOutage outage) => OneRule.On(new OutagesAreReported(options), outage);

    [Theory]
    [InlineData(MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData(MinutePrecision.Lenient, Verdict.Compliant)]
    public void How_a_log_to_the_minute_is_read_is_a_reading(MinutePrecision reading, Verdict expected) => Assert.Equal(
        expected, On(new() { MinutePrecision = reading }, new LineOutage { StartedAt = Minute("10:00"), ReportedAt = Minute("10:15") }));
}
