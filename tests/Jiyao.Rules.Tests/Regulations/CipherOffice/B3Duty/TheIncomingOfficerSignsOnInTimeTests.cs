using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class TheIncomingOfficerSignsOnInTimeTests
{
    private static readonly TheIncomingOfficerSignsOnInTime Strict = new(new());

    [Theory]
    [InlineData("19:55", Verdict.Compliant)]
    [InlineData("20:00", Verdict.Compliant)]
    [InlineData("20:00:00.0000001", Verdict.Violated)]
    [InlineData(null, Verdict.Violated)]
    public void The_incoming_officer_signs_on_by_the_planned_instant(string? on, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(Strict, HandOver("20:10", on, Li)));

    [Fact]
    public void A_tolerance_moves_the_instant()
    {
        var lenient = new TheIncomingOfficerSignsOnInTime(new() { HandoverTolerance = TimeSpan.FromMinutes(5) });

        Assert.Equal(Verdict.Compliant, OneRule.On(lenient, HandOver("20:10", "20:05", Li)));
        Assert.Equal(Verdict.Violated, OneRule.On(lenient, HandOver("20:10", "20:05:00.0000001", Li)));
        Assert.Equal(At("2026-03-09 20:00") + Told(lenient, HandOver("20:10", "20:06", Li)).Due!.Value.Limit, At("20:05"));
    }

    [Fact]
    public void Who_stays_on_has_nobody_to_relieve()
    {
        Assert.Equal(Verdict.NotApplicable, OneRule.On(Strict, HandOver("20:10", "20:05", Zhang)));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Strict, HandOver("20:10", "20:05", null)));
    }

    [Fact]
    public void With_no_instant_planned_it_is_open() => Assert.Equal(
        Verdict.Indeterminate, OneRule.On(Strict, new HandOver { Outgoing = Zhang, Incoming = Li, IncomingSignedAt = At("20:00") }));

    [Theory]
    [InlineData(MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData(MinutePrecision.Lenient, Verdict.Compliant)]
    public void How_a_log_to_the_minute_is_read_is_a_reading(MinutePrecision reading, Verdict expected) => Assert.Equal(
        expected, OneRule.On(new TheIncomingOfficerSignsOnInTime(new() { MinutePrecision = reading }), Planned(Minute("20:00"))));

    [Fact]
    public void A_plan_to_the_minute_means_the_very_instant() => Assert.Equal(Verdict.Violated, OneRule.On(Strict, Planned(At("20:00:01"))));

    private static HandOver Planned(RecordedTime on) =>
        new() { PlannedAt = Minute("20:00"), Outgoing = Zhang, Incoming = Li, OutgoingSignedAt = At("20:10"), IncomingSignedAt = on };
}
