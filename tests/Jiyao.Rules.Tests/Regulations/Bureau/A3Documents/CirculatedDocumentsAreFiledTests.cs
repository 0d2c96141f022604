using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class CirculatedDocumentsAreFiledTests
{
    [Theory]
    [InlineData(FilingDue.January, "2026-01-31 23:59:59.9999999", Verdict.Compliant)]
    [InlineData(FilingDue.January, "2026-02-01 00:00", Verdict.Violated)]
    [InlineData(FilingDue.March, "2026-03-31 23:59:59", Verdict.Compliant)]
    [InlineData(FilingDue.March, "2026-04-01 00:00", Verdict.Violated)]
    [InlineData(FilingDue.June, "2026-06-30 23:59:59", Verdict.Compliant)]
    [InlineData(FilingDue.June, "2026-07-01 00:00", Verdict.Violated)]
    public void What_circulated_in_a_year_is_filed_at_the_start_of_the_next(FilingDue due, string filed, Verdict expected) =>
        Assert.Equal(expected, On(new() { FilingDue = due }, "2025-11-03", filed));

    [Theory]
    [InlineData("2026-02-02 23:59:59", Verdict.Compliant)]
    [InlineData("2026-02-03 00:00", Verdict.Violated)]
    public void A_last_day_that_is_not_worked_may_give_way(string filed, Verdict expected) =>
        Assert.Equal(expected, On(new() { RollOverHolidays = true }, "2025-11-03", filed));

    [Theory]
    [InlineData("2026-02-03 23:59:59", Verdict.Compliant)]
    [InlineData("2026-02-04 00:00", Verdict.Violated)]
    public void Which_days_are_worked_an_office_may_say_itself(string filed, Verdict expected) =>
        Assert.Equal(expected, On(new() { RollOverHolidays = true, Calendar = new TuesdaysOnly() }, "2025-11-03", filed));

    [Theory]
    [InlineData("2027-01-31 23:59:59", Verdict.Compliant)]
    [InlineData("2027-02-01 00:00", Verdict.Indeterminate)]
    [InlineData("2027-02-02 00:00", Verdict.Indeterminate)]
    [InlineData("2027-02-03 09:00", Verdict.Indeterminate)]
    public void As_long_as_the_year_is_not_noticed_what_a_last_day_gives_way_to_is_open(string filed, Verdict expected) =>
        Assert.Equal(expected, On(new() { RollOverHolidays = true }, "2026-11-03 15:00", filed));

    [Fact]
    public void What_ended_in_one_of_two_years_is_as_open_as_the_later_one() => Assert.Equal(
        Verdict.Indeterminate,
        OneRule.On(new CirculatedDocumentsAreFiled(new() { RollOverHolidays = true }), new IncomingDocument
        {
            CirculationEndedAt = RecordedTime.Between(At("2025-12-30"), At("2026-01-02")),
            FiledAt = At("2027-02-03"),
        }));

    [Theory]
    [InlineData("2025-11-03 23:59", FilingDue.January, false, 89)]
    [InlineData("2025-11-03 23:59", FilingDue.January, true, 89)]
    [InlineData("2025-12-31 23:59", FilingDue.January, false, 31)]
    [InlineData("2026-01-01 00:10", FilingDue.January, false, 395)]
    [InlineData("2025-11-03 23:59", FilingDue.March, false, 148)]
    public void The_days_allowed_are_those_of_the_plain_calendar(string ended, FilingDue due, bool rollsOver, int days)
    {
        var rule = new CirculatedDocumentsAreFiled(new() { FilingDue = due, RollOverHolidays = rollsOver });
        var entry = Assert.Single(OneJoinedRule.On(rule, [new IncomingDocument { CirculationEndedAt = At(ended) }], "2025-01-01"));

        Assert.Equal(TimeSpan.FromDays(days), entry.Due!.Value.Limit);
    }

    [Fact]
    public void What_is_not_filed_is_pending_and_then_a_breach()
    {
        var document = new IncomingDocument { CirculationEndedAt = At("2025-11-03") };

        Assert.Equal(Verdict.Pending, OneRule.On(new CirculatedDocumentsAreFiled(new()), document, At("2026-01-31 23:59")));
        Assert.Equal(Verdict.Violated, OneRule.On(new CirculatedDocumentsAreFiled(new()), document, At("2026-02-01 00:00")));
    }

    [Fact]
    public void A_document_that_still_circulates_is_not_due_and_a_time_not_legible_leaves_it_open()
    {
        Assert.Equal(Verdict.NotApplicable, OneRule.On(new CirculatedDocumentsAreFiled(new()), new IncomingDocument { ArrivedAt = At("2020-01-01") }));
        Assert.Equal(
            Verdict.Indeterminate,
            OneRule.On(new CirculatedDocumentsAreFiled(new()), new IncomingDocument { CirculationEndedAt = RecordedTime.Illegible, FiledAt = At("2020-01-01") }));
    }

    private static Verdict On(BureauOptions options, string ended, string filed) => OneRule.On(
        new CirculatedDocumentsAreFiled(options), new IncomingDocument { CirculationEndedAt = At(ended), FiledAt = At(filed) });
}
