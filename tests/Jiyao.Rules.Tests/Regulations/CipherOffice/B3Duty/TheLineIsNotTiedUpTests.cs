using System.Globalization;
using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class TheLineIsNotTiedUpTests
{
    [Theory]
    [InlineData("00:10:00", null, DecisionEffect.Permit)]
    [InlineData("00:10:00.0000001", null, DecisionEffect.Deny)]
    [InlineData("00:25:00", "", DecisionEffect.Deny)]
    [InlineData("00:25:00", "  ", DecisionEffect.Deny)]
    [InlineData("00:25:00", "协调抢险", DecisionEffect.Permit)]
    [InlineData(null, null, DecisionEffect.Indeterminate)]
    public void More_than_ten_minutes_take_a_reason_on_record(string? duration, string? reason, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(new(), duration, reason));

    [Fact]
    public void The_length_is_an_option()
    {
        var quarter = new CipherOfficeOptions { MaxCall = TimeSpan.FromMinutes(15) };

        Assert.Equal(DecisionEffect.Permit, Answer(quarter, "00:15:00", null));
        Assert.Equal(DecisionEffect.Deny, Answer(quarter, "00:15:01", null));
    }

    private static DecisionEffect Answer(CipherOfficeOptions options, string? duration, string? reason) => OneRule.Answer(
        new TheLineIsNotTiedUp(options),
        Call(new() { Duration = duration is null ? null : TimeSpan.Parse(duration, CultureInfo.InvariantCulture), Reason = reason }));
}
