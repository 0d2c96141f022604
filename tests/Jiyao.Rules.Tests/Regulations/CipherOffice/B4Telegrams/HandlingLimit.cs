using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

/// <summary>What every rule must hold that limits the handling of telegrams of one precedence to so many days.</summary>
public abstract class HandlingLimit(TelegramPrecedence precedence, int days, Func<CipherOfficeOptions, Rule> rule)
{
    private static readonly DateTimeOffset Received = At("09:00");

    [Theory]
    [InlineData(-1, Verdict.Compliant)]
    [InlineData(0, Verdict.Compliant)]
    [InlineData(1, Verdict.Violated)]
    public void It_is_finished_on_the_last_instant_at_the_latest(long ticks, Verdict expected) =>
        Assert.Equal(expected, On(precedence, Received.AddDays(days).AddTicks(ticks)));

    [Theory]
    [InlineData(0, Verdict.Pending)]
    [InlineData(1, Verdict.Violated)]
    public void Not_finished_it_becomes_a_breach_when_the_limit_passes(long ticks, Verdict expected) =>
        Assert.Equal(
            expected,
            OneRule.On(rule(new()), Telegram(precedence, Received, null), Received.AddDays(days).AddTicks(ticks)));

    [Theory]
    [InlineData(CompletionReading.Completed, Verdict.Violated)]
    [InlineData(CompletionReading.Forwarded, Verdict.Compliant)]
    public void To_pass_it_on_is_to_finish_it_by_one_reading_alone(CompletionReading reading, Verdict expected)
    {
        var passedOn = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = precedence,
            ReceivedAt = Received,
            CompletedAt = Received,
            Outcome = TelegramOutcome.Forwarded,
        };

        Assert.Equal(expected, OneRule.On(rule(new() { Done = reading }), passedOn));
    }

    [Fact]
    public void With_no_time_of_reception_there_is_no_telling() =>
        Assert.Equal(Verdict.Indeterminate, OneRule.On(rule(new()), Telegram(precedence, null, Received)));

    [Fact]
    public void It_speaks_of_its_own_precedence_and_of_incoming_telegrams()
    {
        var others = Enum.GetValues<TelegramPrecedence>().Where(other => other != precedence);

        Assert.All(others, other => Assert.Equal(Verdict.NotApplicable, On(other, null)));
        Assert.Equal(Verdict.Indeterminate, On(null, null));
        Assert.Equal(
            Verdict.NotApplicable,
            OneRule.On(rule(new()), new Telegram { Direction = TelegramDirection.Outgoing, Precedence = precedence }));
    }

    [Fact]
    public void Times_written_to_the_minute_may_be_read_as_written()
    {
        var telegram = Telegram(precedence, Minute("09:00"), RecordedTime.ToTheMinute(Received.AddDays(days)));

        Assert.Equal(Verdict.Indeterminate, OneRule.On(rule(new()), telegram));
        Assert.Equal(Verdict.Compliant, OneRule.On(rule(new() { MinutePrecision = MinutePrecision.Lenient }), telegram));
    }

    private Verdict On(TelegramPrecedence? mark, RecordedTime? done) =>
        OneRule.On(rule(new()), Telegram(mark, Received, done));

    private static Telegram Telegram(TelegramPrecedence? mark, RecordedTime? received, RecordedTime? done) => new()
    {
        Direction = TelegramDirection.Incoming,
        Precedence = mark,
        ReceivedAt = received,
        CompletedAt = done,
    };
}
