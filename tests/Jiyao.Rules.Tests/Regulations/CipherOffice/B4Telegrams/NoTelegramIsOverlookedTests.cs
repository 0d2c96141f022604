using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class NoTelegramIsOverlookedTests
{
    private static readonly NoTelegramIsOverlooked Rule = new(new());

    [Theory]
    [InlineData(TelegramPrecedence.ExtraUrgent, "2026-03-11 09:00", Verdict.Pending)]
    [InlineData(TelegramPrecedence.ExtraUrgent, "2026-03-11 09:00:00.0000001", Verdict.Violated)]
    [InlineData(TelegramPrecedence.Ordinary, "2026-03-13 09:00", Verdict.Pending)]
    [InlineData(TelegramPrecedence.Ordinary, "2026-03-13 09:00:00.0000001", Verdict.Violated)]
    [InlineData(null, "2026-03-20 09:00", Verdict.Indeterminate)]
    public void With_no_trace_of_handling_the_limit_of_its_precedence_counts(
        TelegramPrecedence? precedence, string asOf, Verdict expected)
    {
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = precedence,
            ReceivedAt = At("09:00"),
        };

        Assert.Equal(expected, OneRule.On(Rule, telegram, At(asOf)));
    }

    [Theory, MemberData(nameof(Traces))]
    public void Any_trace_of_handling_is_enough_however_late(Telegram telegram) =>
        Assert.Equal(Verdict.Compliant, OneRule.On(Rule, telegram));

    [Fact]
    public void It_speaks_of_incoming_telegrams() => Assert.Equal(
        Verdict.NotApplicable, OneRule.On(Rule, new Telegram { Direction = TelegramDirection.Outgoing, SentAt = At("09:00") }));

    public static TheoryData<Telegram> Traces() =>
    [
        new Telegram { Direction = TelegramDirection.Incoming, HandlingStartedAt = At("2029-01-01") },
        new Telegram { Direction = TelegramDirection.Incoming, CompletedAt = At("2029-01-01") },
        new Telegram { Direction = TelegramDirection.Incoming, Outcome = TelegramOutcome.Forwarded },
    ];
}
