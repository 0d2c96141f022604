using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class TelegramsAreRegisteredWithinTheShiftTests
{
    private static readonly TelegramsAreRegisteredWithinTheShift Strict = new(new());

    [Theory]
    [InlineData("20:00", Verdict.Compliant)]
    [InlineData("20:00:00.0000001", Verdict.Violated)]
    public void It_is_registered_by_the_end_of_the_shift_it_came_in(string registered, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Strict, [Shift(), Registered("10:00", registered)]));

    [Fact]
    public void A_shift_is_half_open() =>
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Strict, [Shift(), Registered("20:00", "20:00")]));

    [Fact]
    public void What_the_roster_does_not_tell_is_open()
    {
        var unplanned = Assert.Single(OneJoinedRule.On(Strict, [Registered("10:00", "11:00")]));

        Assert.Equal(Verdict.Indeterminate, unplanned.Verdict);
        Assert.Empty(unplanned.Errors);
        Assert.Equal(
            Verdict.Indeterminate, OneJoinedRule.Verdict(Strict, [Shift(), new Telegram { ReceivedAt = RecordedTime.Illegible, RegisteredAt = At("11:00") }]));
    }

    [Fact]
    public void A_row_that_does_not_tell_when_it_was_entered_leaves_it_open() => Assert.Equal(
        Verdict.Indeterminate,
        OneJoinedRule.Verdict(Strict, [Shift(), new Telegram { ReceivedAt = At("10:00"), RegisteredAt = RecordedTime.Illegible }]));

    [Fact]
    public void By_the_other_reading_it_is_silent() => Assert.Empty(OneJoinedRule.On(
        new TelegramsAreRegisteredWithinTheShift(new() { RegisterWithin = RegisterWithin.SameDay }), [Shift(), Registered("10:00", "21:00")]));

    private static DutyShift Shift() => new() { Post = DutyPost.Principal, From = At("08:00"), To = At("20:00") };

    private static Telegram Registered(string received, string registered) => new() { ReceivedAt = At(received), RegisteredAt = At(registered) };

    [Theory]
    [InlineData(MinutePrecision.Strict, "20:00:01", Verdict.Violated)]
    [InlineData(MinutePrecision.Lenient, "20:00", Verdict.Compliant)]
    public void A_roster_to_the_minute_means_the_very_instant(MinutePrecision reading, string registered, Verdict expected)
    {
        var shift = new DutyShift { Post = DutyPost.Principal, From = Minute("08:00"), To = Minute("20:00") };

        Assert.Equal(expected, OneJoinedRule.Verdict(new TelegramsAreRegisteredWithinTheShift(new() { MinutePrecision = reading }), [shift, Registered("10:00", registered)]));
    }
}
