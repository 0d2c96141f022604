using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class FlashTelegramsAreBegunAtOnceTests
{
    [Theory]
    [InlineData("09:14:59.9999999", Verdict.Compliant)]
    [InlineData("09:15", Verdict.Compliant)]
    [InlineData("09:15:00.0000001", Verdict.Violated)]
    [InlineData("08:59", Verdict.Indeterminate)]
    public void It_is_begun_within_fifteen_minutes(string begun, Verdict expected) =>
        Assert.Equal(expected, On(At(begun), null));

    [Theory]
    [InlineData("09:10", Verdict.Compliant)]
    [InlineData("11:00", Verdict.Indeterminate)]
    public void With_no_beginning_on_record_the_end_bounds_it(string done, Verdict expected) =>
        Assert.Equal(expected, On(null, At(done)));

    [Theory]
    [InlineData("09:05", Verdict.Compliant)]
    [InlineData("09:05:00.0000001", Verdict.Violated)]
    public void Less_may_be_allowed(string begun, Verdict expected) =>
        Assert.Equal(expected, On(At(begun), null, new() { AtOnceStart = TimeSpan.FromMinutes(5) }));

    [Theory]
    [InlineData(TelegramPrecedence.ExtraUrgent, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_flash_telegrams(TelegramPrecedence? precedence, Verdict expected) =>
        Assert.Equal(expected, On(null, null, precedence: precedence));

    private static Verdict On(
        RecordedTime? begun,
        RecordedTime? done,
        CipherOfficeOptions? options = null,
        TelegramPrecedence? precedence = TelegramPrecedence.Flash) => OneRule.On(
        new FlashTelegramsAreBegunAtOnce(options ?? new()),
        new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = precedence,
            ReceivedAt = At("09:00"),
            HandlingStartedAt = begun,
            CompletedAt = done,
        });
}
