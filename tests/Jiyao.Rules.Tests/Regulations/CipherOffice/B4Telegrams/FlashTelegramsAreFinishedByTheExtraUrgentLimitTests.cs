using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class FlashTelegramsAreFinishedByTheExtraUrgentLimitTests()
    : HandlingLimit(TelegramPrecedence.Flash, 1, options => new FlashTelegramsAreFinishedByTheExtraUrgentLimit(options))
{
    [Theory]
    [InlineData("09:00", "11:00", Verdict.Compliant)]
    [InlineData("09:00", "11:00:00.0000001", Verdict.Violated)]
    [InlineData("23:00", "23:59:59.9999999", Verdict.Compliant)]
    [InlineData("23:00", "2026-03-11 00:00", Verdict.Violated)]
    public void Two_hours_end_with_the_day_where_those_of_the_extra_urgent_do(string received, string done, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(
            new FlashTelegramsAreFinishedByTheExtraUrgentLimit(new() { DayCounting = DayCounting.InclusiveDays, AtOnceDone = TimeSpan.FromHours(2) }),
            new Telegram
            {
                Direction = TelegramDirection.Incoming,
                Precedence = TelegramPrecedence.Flash,
                ReceivedAt = At(received),
                CompletedAt = At(done),
            }));
}
