using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class ExtraUrgentTelegramsAreFinishedInOneDayTests()
    : HandlingLimit(TelegramPrecedence.ExtraUrgent, 1, options => new ExtraUrgentTelegramsAreFinishedInOneDay(options))
{
    [Theory]
    [InlineData(UnknownPrecedenceReading.Indeterminate, "急件", Verdict.Indeterminate)]
    [InlineData(UnknownPrecedenceReading.Strictest, "急件", Verdict.Violated)]
    [InlineData(UnknownPrecedenceReading.Strictest, null, Verdict.Indeterminate)]
    public void A_word_that_nobody_knows_is_one_of_it_by_one_reading_alone(UnknownPrecedenceReading reading, string? word, Verdict expected)
    {
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            UnknownPrecedence = word,
            ReceivedAt = At("09:00"),
            CompletedAt = At("2026-03-11 09:00:01"),
        };

        Assert.Equal(expected, OneRule.On(new ExtraUrgentTelegramsAreFinishedInOneDay(new() { UnknownPrecedence = reading }), telegram));
    }
}
