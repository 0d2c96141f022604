using Jiyao.Rules.Regulations.Bureau.A6Inspection;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A6Inspection;

public sealed class MajorHolidaysAreInspectedTests
{
    [Theory]
    [InlineData("2026-04-23 23:59:59.9999999", Verdict.Violated)]
    [InlineData("2026-04-24", Verdict.Compliant)]
    [InlineData("2026-05-05 23:59:59.9999999", Verdict.Compliant)]
    [InlineData("2026-05-06", Verdict.Violated)]
    public void It_counts_from_seven_days_before_to_the_last_day_off(string at, Verdict expected) =>
        Assert.Equal(expected, LabourDay(new(), at));

    [Theory]
    [InlineData("2026-04-30 23:59", Verdict.Violated)]
    [InlineData("2026-05-01", Verdict.Compliant)]
    public void Where_so_read_it_counts_on_a_day_off_alone(string at, Verdict expected) =>
        Assert.Equal(expected, LabourDay(new() { InspectionWindow = InspectionWindow.DaysOff }, at));

    [Theory]
    [InlineData(FourHolidays.National, "2026-元旦 2026-春节 2026-劳动节 2026-国庆节")]
    [InlineData(FourHolidays.Traditional, "2026-春节 2026-清明节 2026-端午节 2026-中秋节")]
    public void There_are_four(FourHolidays reading, string expected) => Assert.Equal(
        expected.Split(' '), OneJoinedRule.On(Rule(new() { FourHolidays = reading }), []).Select(entry => entry.Fact.Id));

    [Theory]
    [InlineData("2026-01-03", Verdict.Compliant)]
    [InlineData("2026-01-12", Verdict.Violated)]
    public void Which_days_are_off_an_office_may_say_itself(string at, Verdict expected) => Assert.Equal(
        $"2026-元旦 {expected}", Assert.Single(OneJoinedRule.Verdicts(Rule(new() { Calendar = new TuesdaysOnly() }), [new Inspection { At = At(at) }])));

    [Fact]
    public void What_lies_before_the_period_cannot_be_seen_and_what_lies_ahead_is_pending() => Assert.Equal(
        ["2026-元旦 Indeterminate", "2026-春节 Violated", "2026-劳动节 Pending", "2026-国庆节 Pending"],
        OneJoinedRule.Verdicts(Rule(new()), [], asOf: "2026-05-05 23:59"));

    [Fact]
    public void An_inspection_at_a_time_that_cannot_be_read_may_be_the_one() => Assert.All(
        OneJoinedRule.On(Rule(new()), [new Inspection { At = RecordedTime.Illegible }]), entry => Assert.Equal(Verdict.Indeterminate, entry.Verdict));

    [Theory]
    [InlineData("2030-04-24", Verdict.Compliant)]
    [InlineData("2030-04-22", Verdict.Indeterminate)]
    [InlineData("2030-04-10", Verdict.Violated)]
    public void In_a_year_without_a_notice_only_what_no_notice_could_change_is_settled(string at, Verdict expected) => Assert.Equal(
        expected,
        OneJoinedRule.On(Rule(new()), [new Inspection { At = At(at) }], "2030-01-01", "2031-01-01")
            .Single(entry => entry.Fact.Id == "2030-劳动节").Verdict);

    [Theory]
    [InlineData("2028-04-22", Verdict.Indeterminate)]
    [InlineData("2028-04-24", Verdict.Compliant)]
    [InlineData("2031-05-02", Verdict.Compliant)]
    [InlineData("2031-05-03", Verdict.Indeterminate)]
    public void A_weekend_beside_it_may_come_to_be_worked_and_the_days_of_the_law_may_not(string at, Verdict expected) => Assert.Equal(
        expected,
        OneJoinedRule.On(Rule(new()), [new Inspection { At = At(at) }], $"{at[..4]}-01-01", $"{at[..4]}-12-31")
            .Single(entry => entry.Fact.Id == $"{at[..4]}-劳动节").Verdict);

    [Fact]
    public void That_the_days_off_are_computed_is_told_where_they_are()
    {
        Assert.EndsWith("休息日为推算。", Told("2030"), StringComparison.Ordinal);
        Assert.DoesNotContain("推算", Told("2026"), StringComparison.Ordinal);

        static string Told(string year) => OneJoinedRule.On(Rule(new()), [], $"{year}-01-01", $"{year}-12-31")
            .Single(entry => entry.Fact.Id == $"{year}-劳动节").Message.Zh;
    }

    [Theory]
    [InlineData("2026-05-05 23:59:59.9999999", Verdict.Pending)]
    [InlineData("2026-05-06", Verdict.Violated)]
    public void It_is_pending_until_the_last_day_off_is_over(string asOf, Verdict expected) => Assert.Equal(
        expected, OneJoinedRule.On(Rule(new()), [], asOf: asOf).Single(entry => entry.Fact.Id == "2026-劳动节").Verdict);

    [Theory]
    [InlineData("2026-04-24", "2026-05-06", "2026-06-01", Verdict.Violated)]
    [InlineData("2026-04-24 00:00:00.0000001", "2026-05-06", "2026-06-01", Verdict.Indeterminate)]
    [InlineData("2026-04-24", "2026-05-05", "2026-06-01", Verdict.Indeterminate)]
    [InlineData("2026-04-24", "2026-05-05", "2026-05-05", Verdict.Pending)]
    public void A_time_of_which_the_period_shows_a_part_is_open_unless_the_rest_is_to_come(string from, string to, string asOf, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule(new()), [], from, to, asOf));

    [Fact]
    public void A_holiday_belongs_to_each_period_that_has_a_day_of_it()
    {
        Assert.Equal(["2019-元旦 Pending"], OneJoinedRule.Verdicts(Rule(new()), [], "2018-12-20", "2018-12-31", "2018-12-31"));
        Assert.Empty(OneJoinedRule.On(Rule(new()), [], "2026-05-06", "2026-09-01"));
        Assert.Empty(OneJoinedRule.On(Rule(new()), [], "2026-03-01", "2026-05-01"));

    }

    [Fact]
    public void A_year_long_past_reckoning_is_no_error() =>
        Assert.NotEmpty(OneJoinedRule.On(Rule(new()), [], "0001-01-02", "2027-01-01"));

    private static MajorHolidaysAreInspected Rule(BureauOptions options) => new(options);

    private static Verdict LabourDay(BureauOptions options, string at) =>
        OneJoinedRule.On(Rule(options), [new Inspection { At = At(at) }]).Single(entry => entry.Fact.Id == "2026-劳动节").Verdict;
}
