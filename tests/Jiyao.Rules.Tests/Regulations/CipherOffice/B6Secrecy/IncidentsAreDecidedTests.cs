using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class IncidentsAreDecidedTests
{
    [Fact]
    public void A_decision_is_on_record()
    {
        var rule = new IncidentsAreDecided();

        Assert.Equal(Verdict.Compliant, OneRule.On(rule, new Incident { FoundAt = At("09:00"), DecidedAt = At("2026-06-10 09:00") }));
        Assert.Equal(Verdict.Compliant, OneRule.On(rule, new Incident { FoundAt = At("09:00"), Decision = "警告" }));
        Assert.Equal(Verdict.Violated, OneRule.On(rule, new Incident { FoundAt = At("09:00"), Decision = " " }));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_day_of_a_decision_that_the_record_has_none_of_is_no_decision(string decision)
    {
        var entry = Assert.Single(OneJoinedRule.On(
            new IncidentsAreDecided(), [new Incident { FoundAt = At("09:00"), DecidedAt = At("2026-06-10 09:00"), Decision = decision }]));

        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Contains("decision", entry.Missing);
    }

    [Fact]
    public void A_decision_of_which_nobody_can_read_when_it_was_is_perhaps_none() => Assert.Equal(
        Verdict.Indeterminate,
        OneRule.On(new IncidentsAreDecided(), new Incident { FoundAt = At("09:00"), DecidedAt = RecordedTime.Illegible, Decision = "" }));
}
