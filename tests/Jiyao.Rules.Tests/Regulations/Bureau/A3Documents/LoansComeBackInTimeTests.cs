using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class LoansComeBackInTimeTests
{
    [Theory]
    [InlineData("2026-03-20 12:00", Verdict.Compliant)]
    [InlineData("2026-03-20 12:00:00.0000001", Verdict.Violated)]
    [InlineData(null, Verdict.Violated)]
    public void It_is_back_by_the_instant_stated(string? back, Verdict expected) =>
        Assert.Equal(expected, On(new(), SecrecyLevel.Secret, At("2026-03-20 12:00"), back));

    [Theory]
    [InlineData("2026-03-20 23:59:59.9999999", Verdict.Compliant)]
    [InlineData("2026-03-21 00:00", Verdict.Violated)]
    public void A_day_stated_lasts_until_it_is_over(string back, Verdict expected) =>
        Assert.Equal(expected, On(new(), SecrecyLevel.Secret, RecordedTime.ToTheDay(At("2026-03-20")), back));

    [Theory]
    [InlineData("2026-03-20 11:59:59", Verdict.Compliant)]
    [InlineData("2026-03-20 12:00:30", Verdict.Indeterminate)]
    [InlineData("2026-03-20 12:01", Verdict.Violated)]
    public void A_minute_stated_leaves_open_what_came_back_within_it(string back, Verdict expected) =>
        Assert.Equal(expected, On(new(), SecrecyLevel.Secret, Minute("2026-03-20 12:00"), back));

    [Fact]
    public void Nothing_comes_back_before_it_was_lent() =>
        Assert.Equal(Verdict.Indeterminate, On(new(), SecrecyLevel.Secret, At("2026-03-20 12:00"), "2026-03-10 09:59"));

    [Fact]
    public void The_time_allowed_runs_from_the_loan()
    {
        var loan = new Loan { LentAt = At("10:00"), Level = SecrecyLevel.Secret, DueAt = At("2026-03-20 12:00") };

        Assert.Equal(new TimeSpan(10, 2, 0, 0), Assert.Single(OneJoinedRule.On(new LoansComeBackInTime(new()), [loan])).Due!.Value.Limit);
    }

    [Theory]
    [InlineData("2026-03-20 12:00", Verdict.Compliant)]
    [InlineData("2026-03-20 12:00:01", Verdict.Violated)]
    public void A_date_stated_stands_before_a_standing_length(string back, Verdict expected) =>
        Assert.Equal(expected, On(new() { LoanDays = 2 }, SecrecyLevel.Secret, At("2026-03-20 12:00"), back));

    [Theory]
    [InlineData("2026-03-10 23:59:59.9999999", Verdict.Compliant)]
    [InlineData("2026-03-11 00:00", Verdict.Violated)]
    public void Top_secret_items_are_back_the_same_day(string back, Verdict expected) =>
        Assert.Equal(expected, On(new(), SecrecyLevel.TopSecret, null, back));

    [Theory]
    [InlineData("2026-03-11 23:59:59", Verdict.Compliant)]
    [InlineData("2026-03-12 00:00", Verdict.Violated)]
    public void A_standing_length_counts_the_day_of_the_loan(string back, Verdict expected) =>
        Assert.Equal(expected, On(new() { LoanDays = 2 }, SecrecyLevel.Secret, null, back));

    [Fact]
    public void Where_nothing_says_when_it_is_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(new(), SecrecyLevel.Secret, null, "2026-03-11"));
        Assert.Equal(Verdict.Indeterminate, Undated(SecrecyLevel.Secret, null, "2026-03-11"));
        Assert.Equal(Verdict.Indeterminate, Undated(SecrecyLevel.TopSecret, "2026-03-20", "2026-03-11"));
    }

    [Theory]
    [InlineData("2026-03-20 12:00", "2026-03-10 23:59:59.9999999", Verdict.Compliant)]
    [InlineData("2026-03-20 12:00", "2026-03-11 00:00", Verdict.Violated)]
    [InlineData("2026-03-10 12:00", "2026-03-10 12:00", Verdict.Compliant)]
    [InlineData("2026-03-10 12:00", "2026-03-10 12:00:01", Verdict.Violated)]
    public void No_date_stated_puts_a_top_secret_item_off_beyond_the_same_day(string due, string back, Verdict expected) =>
        Assert.Equal(expected, On(new(), SecrecyLevel.TopSecret, At(due), back));

    [Theory]
    [InlineData("2026-03-20", Verdict.Compliant)]
    [InlineData("2026-03-20 00:00:01", Verdict.Violated)]
    public void The_date_stated_needs_no_time_of_the_loan(string back, Verdict expected) =>
        Assert.Equal(expected, Undated(SecrecyLevel.Secret, "2026-03-20", back));

    [Theory]
    [InlineData(SecrecyLevel.Internal, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_secret_items(SecrecyLevel? level, Verdict expected) =>
        Assert.Equal(expected, On(new(), level, At("2026-03-10 12:00"), null));

    private static Verdict Undated(SecrecyLevel level, string? due, string back) => OneRule.On(
        new LoansComeBackInTime(new()), new Loan { Level = level, DueAt = due is null ? null : At(due), ReturnedAt = At(back) });

    private static Verdict On(BureauOptions options, SecrecyLevel? level, RecordedTime? due, string? back) => OneRule.On(
        new LoansComeBackInTime(options),
        new Loan { LentAt = At("10:00"), Level = level, DueAt = due, ReturnedAt = back is null ? null : At(back) });
}
