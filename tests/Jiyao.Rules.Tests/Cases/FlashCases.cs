using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>特提 telegrams, handled at once (B4.4.d).</summary>
public sealed class FlashCases
{
    private static readonly DateTimeOffset YearsLater = At("2030-01-01");

    [Theory, OnBothExecutors]
    public void H14_Begun_in_fifteen_minutes_and_finished_within_the_day_is_at_once(RuleExecutor executor) =>
        Assert.Equal(Verdict.Compliant, AtOnce(executor, "10:05:00", "13:00:00"));

    [Theory]
    [OnBothExecutors("15min", Verdict.Violated)]
    [OnBothExecutors("30min", Verdict.Compliant)]
    public void H15_Begun_after_sixteen_minutes_is_late_unless_more_is_allowed(
        RuleExecutor executor, string start, Verdict expected)
    {
        Assert.Equal(expected, AtOnce(executor, "10:16:00", "13:00:00", ("AtOnce.Start", start)));
        Assert.Equal(expected, AtOnce(executor, "10:16:00", "13:00:00", ("AtOnce", start)));
    }

    [Theory]
    [OnBothExecutors("2026-03-11 10:00", Verdict.Compliant)]
    [OnBothExecutors("2026-03-11 10:30", Verdict.Violated)]
    public void H16_The_higher_precedence_allows_no_more_than_the_lower(RuleExecutor executor, string done, Verdict expected) =>
        Assert.Equal(expected, AtOnce(executor, "10:01:00", done));

    [Theory]
    [OnBothExecutors("12:00", Verdict.Compliant)]
    [OnBothExecutors("12:00:00.0000001", Verdict.Violated)]
    public void H16_Less_may_be_allowed(RuleExecutor executor, string done, Verdict expected) =>
        Assert.Equal(expected, AtOnce(executor, "10:01:00", done, ("AtOnce", "Done2h")));

    [Theory, OnBothExecutors]
    public void H16_The_cap_is_the_day_of_an_extra_urgent_telegram(RuleExecutor executor)
    {
        var entry = new Office(executor).Entry(Telegram("10:01", "2026-03-11 10:30"), "B4.4.d", YearsLater)!;

        Assert.Equal(At("2026-03-11 10:00"), entry.Due!.Value.Due);
    }

    private static Verdict AtOnce(
        RuleExecutor executor, string begun, string done, params (string Key, string Value)[] options) =>
        new Office(executor).Of(Telegram(begun, done), "B4.4.d", YearsLater, options);

    private static Telegram Telegram(string begun, string done) => new()
    {
        Direction = TelegramDirection.Incoming,
        Precedence = TelegramPrecedence.Flash,
        ReceivedAt = At("10:00"),
        HandlingStartedAt = At(begun),
        CompletedAt = At(done),
    };
}
