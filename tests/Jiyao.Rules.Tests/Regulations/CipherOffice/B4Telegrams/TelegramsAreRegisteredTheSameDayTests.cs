using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class TelegramsAreRegisteredTheSameDayTests
{
    private static readonly TelegramsAreRegisteredTheSameDay SameDay = new(new() { RegisterWithin = RegisterWithin.SameDay });

    [Theory]
    [InlineData("23:59:59.9999999", Verdict.Compliant)]
    [InlineData("2026-03-11 00:00", Verdict.Violated)]
    public void It_is_registered_on_the_day_it_came_or_went(string registered, Verdict expected)
    {
        Assert.Equal(expected, OneRule.On(SameDay, new Telegram { ReceivedAt = At("10:00"), RegisteredAt = At(registered) }));
        Assert.Equal(expected, OneRule.On(SameDay, new Telegram { SentAt = At("10:00"), RegisteredAt = At(registered) }));
    }

    [Fact]
    public void A_row_that_does_not_tell_when_it_was_entered_leaves_it_open() => Assert.Equal(
        Verdict.Indeterminate, OneRule.On(SameDay, new Telegram { ReceivedAt = At("10:00"), RegisteredAt = RecordedTime.Illegible }));

    [Fact]
    public void With_no_time_it_is_open_and_by_the_strict_reading_it_is_silent()
    {
        Assert.Equal(Verdict.Indeterminate, OneRule.On(SameDay, new Telegram { RegisteredAt = At("10:00") }));
        Assert.Equal(
            Verdict.NotApplicable,
            OneRule.On(new TelegramsAreRegisteredTheSameDay(new()), new Telegram { ReceivedAt = At("10:00"), RegisteredAt = At("2026-03-11") }));
    }
}
