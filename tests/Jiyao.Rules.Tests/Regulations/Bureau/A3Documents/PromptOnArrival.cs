using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

/// <summary>What is done with a document on the working day it arrives.</summary>
/// <param name="rule">The rule, by its readings.</param>
/// <param name="document">A document of which it was done.</param>
public abstract class PromptOnArrival(
    Func<BureauOptions, Rule> rule, Func<RecordedTime?, RecordedTime?, IncomingDocument> document)
{
    [Theory]
    [InlineData("2026-03-10 10:00", "2026-03-10 23:59:59.9999999", Verdict.Compliant)]
    [InlineData("2026-03-10 10:00", "2026-03-11 00:00", Verdict.Violated)]
    [InlineData("2026-03-10 10:00", null, Verdict.Violated)]
    [InlineData("2026-02-16 10:00", "2026-02-24 23:59:59", Verdict.Compliant)]
    [InlineData("2026-02-16 10:00", "2026-02-25 00:00", Verdict.Violated)]
    [InlineData("2026-02-14 10:00", "2026-02-15 00:00", Verdict.Violated)]
    public void It_is_done_on_the_working_day_it_arrives_or_the_next(string arrived, string? done, Verdict expected) =>
        Assert.Equal(expected, On(new(), At(arrived), done is null ? null : At(done)));

    [Fact]
    public void A_span_of_hours_is_the_other_reading()
    {
        var hours = new BureauOptions { Promptly = TimeSpan.FromHours(4) };

        Assert.Equal(Verdict.Compliant, On(hours, At("22:00"), At("2026-03-11 02:00")));
        Assert.Equal(Verdict.Violated, On(hours, At("22:00"), At("2026-03-11 02:00:00.0000001")));
    }

    [Theory]
    [InlineData("2026-03-17 23:59:59", Verdict.Compliant)]
    [InlineData("2026-03-18 00:00", Verdict.Violated)]
    public void Which_days_are_worked_an_office_may_say_itself(string done, Verdict expected) =>
        Assert.Equal(expected, On(new() { Calendar = new TuesdaysOnly() }, At("2026-03-11 10:00"), At(done)));

    [Theory]
    [InlineData("2027-03-13 10:00")]
    [InlineData("2027-03-14 10:00")]
    public void As_long_as_the_year_is_not_noticed_which_day_is_the_next_one_worked_is_open(string arrived) =>
        Assert.Equal(Verdict.Indeterminate, On(new(), At(arrived), At("2027-03-16 09:00")));

    [Fact]
    public void With_no_time_of_arrival_it_is_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(new(), null, At("10:00")));
        Assert.Equal(Verdict.Indeterminate, On(new(), RecordedTime.Illegible, At("10:00")));
        Assert.Equal(Verdict.Indeterminate, On(new(), At("10:00"), RecordedTime.ToTheDay(At("2026-03-10")).Plus(TimeSpan.FromHours(12))));
    }

    private Verdict On(BureauOptions options, RecordedTime? arrived, RecordedTime? done) => OneRule.On(rule(options), document(arrived, done));
}
