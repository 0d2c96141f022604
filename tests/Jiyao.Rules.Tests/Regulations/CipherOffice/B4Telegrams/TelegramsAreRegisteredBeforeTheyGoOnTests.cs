using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class TelegramsAreRegisteredBeforeTheyGoOnTests
{
    private static readonly TelegramsAreRegisteredBeforeTheyGoOn Rule = new(new());

    [Theory]
    [InlineData("11:00", "11:00", Verdict.Compliant)]
    [InlineData("11:00:00.0000001", "11:00", Verdict.Violated)]
    [InlineData(null, "11:00", Verdict.Indeterminate)]
    [InlineData("11:00", null, Verdict.NotApplicable)]
    public void It_is_in_the_register_when_it_goes_on(string? registered, string? distributed, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(Rule, new Telegram { ReceivedAt = At("10:00"), RegisteredAt = Written(registered), DistributedAt = Written(distributed) }));

    [Fact]
    public void A_register_that_does_not_tell_when_it_was_entered_leaves_it_open()
    {
        var silent = Assert.Single(OneJoinedRule.On(Rule, [new Telegram { ReceivedAt = At("10:00"), DistributedAt = At("11:00") }]));

        Assert.Equal((Verdict.Indeterminate, "registeredAt"), (silent.Verdict, Assert.Single(silent.Missing)));
        Assert.Equal(
            Verdict.Indeterminate,
            OneRule.On(Rule, new Telegram { ReceivedAt = At("10:00"), RegisteredAt = RecordedTime.Illegible, DistributedAt = At("11:00") }));
    }

    [Fact]
    public void With_no_time_of_reception_it_is_open() => Assert.Equal(
        Verdict.Indeterminate, OneRule.On(Rule, new Telegram { RegisteredAt = At("10:00"), DistributedAt = At("11:00") }));

    private static RecordedTime? Written(string? text) => text is null ? null : At(text);

    [Theory]
    [InlineData(MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData(MinutePrecision.Lenient, Verdict.Compliant)]
    public void How_a_register_to_the_minute_is_read_is_a_reading(MinutePrecision reading, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(
            new TelegramsAreRegisteredBeforeTheyGoOn(new() { MinutePrecision = reading }),
            new Telegram { ReceivedAt = At("10:00"), RegisteredAt = Minute("11:00"), DistributedAt = Minute("11:00") }));
}
