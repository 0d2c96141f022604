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

    [Theory]
    [InlineData("2026-03-11 09:00", null, Verdict.Compliant)]
    [InlineData("2026-03-11 09:00:00.0000001", null, Verdict.Violated)]
    [InlineData("2026-03-11 09:00", "2026-03-16 09:00", Verdict.Compliant)]
    [InlineData("2026-03-16 08:00", "2026-03-16 09:00", Verdict.Violated)]
    [InlineData(null, "2026-03-11 09:00", Verdict.Compliant)]
    [InlineData(null, "2026-03-11 09:00:00.0000001", Verdict.Indeterminate)]
    public void The_first_dated_trace_of_handling_is_no_later_than_the_limit(string? begun, string? done, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(Rule, Handled(Written(begun), Written(done))));

    [Theory]
    [InlineData("2026-03-11 09:00", Verdict.Compliant)]
    [InlineData("2026-03-11 09:00:00.0000001", Verdict.Indeterminate)]
    public void What_was_handled_within_the_shortest_limit_was_so_whichever_its_precedence_is(string begun, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(Rule, Handled(At(begun), null, precedence: null)));

    [Fact]
    public void A_trace_without_its_time_leaves_it_open()
    {
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Handled(null, null, TelegramOutcome.Forwarded)));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Handled(RecordedTime.Illegible, At("2026-03-16 09:00"))));
        Assert.Equal(Verdict.Compliant, OneRule.On(Rule, Handled(RecordedTime.Illegible, At("2026-03-11 09:00"))));
    }

    [Fact]
    public void It_speaks_of_incoming_telegrams() => Assert.Equal(
        Verdict.NotApplicable, OneRule.On(Rule, new Telegram { Direction = TelegramDirection.Outgoing, SentAt = At("09:00") }));

    private static Telegram Handled(
        RecordedTime? begun, RecordedTime? done, TelegramOutcome? outcome = null, TelegramPrecedence? precedence = TelegramPrecedence.ExtraUrgent) =>
        new()
        {
            Direction = TelegramDirection.Incoming,
            Precedence = precedence,
            ReceivedAt = At("09:00"),
            HandlingStartedAt = begun,
            CompletedAt = done,
            Outcome = outcome,
        };

    private static RecordedTime? Written(string? text) => text is null ? null : At(text);
}
