using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class WhatTheLineRecordedIsRegisteredTests
{
    private static readonly Telegram Row = new() { Number = "甲1" };

    private static readonly DutyShift Night = new() { Post = DutyPost.Principal, From = At("20:00"), To = At("2026-03-11 08:00") };

    [Theory]
    [InlineData("甲1", Verdict.Compliant)]
    [InlineData("甲2", Verdict.Violated)]
    [InlineData(null, Verdict.Indeterminate)]
    public void A_telegram_on_the_line_stands_in_the_register(string? number, Verdict expected) =>
        Assert.Equal(expected, On([Row, Recorded(number)]));

    [Fact]
    public void A_row_without_a_number_may_be_any_telegram() =>
        Assert.Equal(Verdict.Indeterminate, On([Row, new Telegram(), Recorded("甲2")]));

    [Theory]
    [InlineData(RegisterWithin.ShiftEnd, "2026-03-11 07:59", Verdict.Pending)]
    [InlineData(RegisterWithin.ShiftEnd, "2026-03-11 08:01", Verdict.Violated)]
    [InlineData(RegisterWithin.SameDay, "2026-03-10 23:59", Verdict.Pending)]
    [InlineData(RegisterWithin.SameDay, "2026-03-11 00:01", Verdict.Violated)]
    public void There_is_time_until_the_shift_or_the_day_ends(RegisterWithin reading, string asOf, Verdict expected) =>
        Assert.Equal(expected, On([Row, Night, Recorded("甲2")], reading, asOf));

    [Fact]
    public void Where_no_shift_has_it_there_is_time_until_the_day_ends() =>
        Assert.Equal(Verdict.Violated, On([Row, Recorded("甲2")], asOf: "2026-03-11 00:01"));

    [Theory]
    [InlineData("2026-03-10 23:00", Verdict.Pending)]
    [InlineData("2026-03-11 09:00", Verdict.Violated)]
    [InlineData("2026-03-11 10:00", Verdict.Compliant)]
    public void A_row_entered_only_after_the_audit_is_none_as_of_it(string asOf, Verdict expected) => Assert.Equal(
        expected, On([new Telegram { Number = "甲1", RegisteredAt = At("2026-03-11 10:00") }, Night, Recorded("甲1")], asOf: asOf));

    [Fact]
    public void A_receipt_is_no_telegram() => Assert.Empty(OneJoinedRule.On(
        new WhatTheLineRecordedIsRegistered(new()), [Row, new LineEvent { Number = "甲2", IsReceipt = true, At = At("21:00") }]));

    private static LineEvent Recorded(string? number) => new() { Number = number, IsReceipt = false, At = At("21:00") };

    private static Verdict On(Fact[] facts, RegisterWithin reading = RegisterWithin.ShiftEnd, string asOf = "2026-12-31") =>
        OneJoinedRule.Verdict(new WhatTheLineRecordedIsRegistered(new() { RegisterWithin = reading }), facts, asOf: asOf);
}
