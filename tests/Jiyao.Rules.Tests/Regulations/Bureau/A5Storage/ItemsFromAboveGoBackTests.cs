using Jiyao.Rules.Regulations.Bureau.A5Storage;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A5Storage;

public sealed class ItemsFromAboveGoBackTests
{
    [Theory]
    [InlineData("2026-06-30 23:59:59.9999999", Verdict.Compliant)]
    [InlineData("2026-07-01 00:00", Verdict.Violated)]
    [InlineData(null, Verdict.Violated)]
    public void It_goes_back_by_the_day_its_issuer_states(string? back, Verdict expected) =>
        Assert.Equal(expected, On(new(), RecordedTime.ToTheDay(At("2026-06-30")), back));

    [Fact]
    public void With_no_date_it_is_due_in_a_year_where_the_office_so_reads()
    {
        var year = new BureauOptions { ReturnDefault = ReturnDefault.OneYear };

        Assert.Equal(Verdict.NotApplicable, On(new(), null, "2026-06-30"));
        Assert.Equal(Verdict.Compliant, On(year, null, "2027-03-10 10:00"));
        Assert.Equal(Verdict.Violated, On(year, null, "2027-03-10 10:00:00.0000001"));
    }

    [Theory]
    [InlineData("2026-06-30 23:59:59", Verdict.Compliant)]
    [InlineData("2026-07-01 00:00", Verdict.Violated)]
    public void A_date_stated_stands_before_the_year(string back, Verdict expected) =>
        Assert.Equal(expected, On(new() { ReturnDefault = ReturnDefault.OneYear }, RecordedTime.ToTheDay(At("2026-06-30")), back));

    [Theory]
    [InlineData("2026-06-30 12:00:30", Verdict.Indeterminate)]
    [InlineData("2026-06-30 12:01", Verdict.Violated)]
    public void A_minute_stated_leaves_open_what_went_back_within_it(string back, Verdict expected) =>
        Assert.Equal(expected, On(new(), Minute("2026-06-30 12:00"), back));

    [Theory]
    [InlineData("2026-06-30 12:00", Verdict.Compliant)]
    [InlineData("2026-06-30 12:00:01", Verdict.Violated)]
    [InlineData(null, Verdict.Violated)]
    public void The_date_stated_needs_no_time_of_receipt(string? back, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(
            new ItemsFromAboveGoBack(new()),
            new IssuedItem { Level = SecrecyLevel.Secret, ReturnDueAt = At("2026-06-30 12:00"), ReturnedAt = back is null ? null : At(back) }));

    [Fact]
    public void A_year_runs_from_a_receipt_that_is_known()
    {
        var year = new ItemsFromAboveGoBack(new() { ReturnDefault = ReturnDefault.OneYear });

        Assert.Equal(Verdict.Indeterminate, OneRule.On(year, new IssuedItem { Level = SecrecyLevel.Secret }));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(year, new IssuedItem { Level = SecrecyLevel.Secret, ReceivedAt = RecordedTime.Illegible }));
    }

    [Theory]
    [InlineData("2027-03-10 10:00", Verdict.Compliant)]
    [InlineData("2027-03-10 10:00:30", Verdict.Indeterminate)]
    [InlineData("2027-03-10 10:01", Verdict.Violated)]
    public void A_year_from_a_minute_ends_within_that_minute(string back, Verdict expected) =>
        Assert.Equal(expected, AYearAfter(Minute("10:00"), At(back)));

    [Theory]
    [InlineData("2025-02-28 04:00", Verdict.Compliant)]
    [InlineData("2025-02-28 04:00:01", Verdict.Violated)]
    public void A_year_is_one_of_local_dates(string back, Verdict expected) =>
        Assert.Equal(expected, AYearAfter(new DateTimeOffset(2024, 2, 28, 20, 0, 0, TimeSpan.Zero), At(back)));

    [Fact]
    public void It_speaks_of_state_secrets() => Assert.Equal(
        Verdict.NotApplicable, OneRule.On(new ItemsFromAboveGoBack(new()), new IssuedItem { Level = SecrecyLevel.Internal, ReceivedAt = At("10:00") }));

    private static Verdict AYearAfter(RecordedTime received, RecordedTime back) => OneRule.On(
        new ItemsFromAboveGoBack(new() { ReturnDefault = ReturnDefault.OneYear }),
        new IssuedItem { Level = SecrecyLevel.Secret, ReceivedAt = received, ReturnedAt = back });

    private static Verdict On(BureauOptions options, RecordedTime? due, string? back) => OneRule.On(
        new ItemsFromAboveGoBack(options),
        new IssuedItem { Level = SecrecyLevel.Secret, ReceivedAt = At("10:00"), ReturnDueAt = due, ReturnedAt = back is null ? null : At(back) });
}
