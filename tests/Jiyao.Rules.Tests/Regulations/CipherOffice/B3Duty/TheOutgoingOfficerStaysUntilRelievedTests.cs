using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class TheOutgoingOfficerStaysUntilRelievedTests
{
    private static readonly TheOutgoingOfficerStaysUntilRelieved Strict = new(new());

    [Theory]
    [InlineData("20:00", "19:55", Verdict.Compliant)]
    [InlineData("20:05", "20:05", Verdict.Compliant)]
    [InlineData("19:59:59.9999999", "19:55", Verdict.Violated)]
    [InlineData("20:00", "20:00:00.0000001", Verdict.Violated)]
    [InlineData(null, "20:00", Verdict.Indeterminate)]
    [InlineData("20:00", null, Verdict.Indeterminate)]
    public void Nobody_leaves_before_the_planned_instant_or_unrelieved(string? off, string? on, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(Strict, HandOver(off, on, Li)));

    [Fact]
    public void Of_a_hand_over_that_nobody_signed_it_says_nothing()
    {
        Assert.Equal(Verdict.NotApplicable, OneRule.On(Strict, HandOver(null, null, Li), At("19:30")));
        Assert.Equal(Verdict.Violated, OneRule.On(Strict, HandOver("19:00", null, Li), At("19:30")));
    }

    [Fact]
    public void By_how_much_is_told() => Assert.Contains(
        "张三 于 2026-03-10 19:59:59 离岗，应守到 2026-03-10 20:00:00，早 1秒",
        Told(Strict, HandOver("19:59:59", "19:55", Li)).Message.Zh,
        StringComparison.Ordinal);

    [Fact]
    public void A_tolerance_moves_the_instant() => Assert.Equal(
        Verdict.Compliant,
        OneRule.On(new TheOutgoingOfficerStaysUntilRelieved(new() { HandoverTolerance = TimeSpan.FromMinutes(5) }), HandOver("19:55", "20:00", Li)));

    [Fact]
    public void Who_stays_on_is_relieved_by_nobody() =>
        Assert.Equal(Verdict.NotApplicable, OneRule.On(Strict, HandOver("19:00", "19:00", Zhang)));

    [Theory]
    [InlineData("20:00", MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData("20:00", MinutePrecision.Lenient, Verdict.Compliant)]
    [InlineData("19:59", MinutePrecision.Strict, Verdict.Violated)]
    public void How_a_log_to_the_minute_is_read_is_a_reading(string off, MinutePrecision reading, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(
            new TheOutgoingOfficerStaysUntilRelieved(new() { MinutePrecision = reading }),
            new HandOver { PlannedAt = Minute("20:00"), Outgoing = Zhang, Incoming = Li, OutgoingSignedAt = Minute(off), IncomingSignedAt = Minute("20:00") }));
}
