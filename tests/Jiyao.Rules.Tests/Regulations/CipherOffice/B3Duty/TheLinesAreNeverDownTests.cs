using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class TheLinesAreNeverDownTests
{
    [Theory]
    [InlineData(LineDown.AnyOutage, Verdict.Violated)]
    [InlineData(LineDown.UnreportedOutage, Verdict.NotApplicable)]
    public void By_the_stricter_reading_alone_any_outage_is_a_breach(LineDown reading, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(new TheLinesAreNeverDown(new() { LineDown = reading }), new LineOutage { StartedAt = At("10:00"), ReportedAt = At("10:01") }));
}
