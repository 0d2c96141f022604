using Jiyao.Rules;
using Jiyao.Rules.Testing;
using Pilotage.P1Charts;

namespace Pilotage.Tests.P1Charts;

public sealed class ChartTests
{
    private static readonly Regulation Text = PilotageRegulation.Create().Regulation;

    [Theory]
    [InlineData(SecrecyLevel.Internal, DecisionEffect.Permit)]
    [InlineData(SecrecyLevel.Secret, DecisionEffect.Deny)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void Classified_charts_stay(SecrecyLevel? level, DecisionEffect expected) =>
        RuleTest.Of(new ChartsStayInTheStation()).In(Text).When(CarryOut(level, new())).Then(expected);

    [Theory]
    [InlineData(true, true, DecisionEffect.Permit)]
    [InlineData(true, false, DecisionEffect.Deny)]
    [InlineData(false, true, DecisionEffect.Deny)]
    [InlineData(true, null, DecisionEffect.Indeterminate)]
    public void Approval_and_escort_together_lift_the_ban(bool isApproved, bool? isEscorted, DecisionEffect expected)
    {
        var context = new AccessContext { IsApproved = isApproved, ApprovedAt = isApproved ? At(8) : null, IsEscorted = isEscorted };

        RuleTest.Of(new EscortedChartsMayLeave(), new ChartsStayInTheStation()).In(Text).When(CarryOut(SecrecyLevel.Secret, context)).Then(expected);
    }

    [Theory]
    [InlineData("2026-03-13T23:59+08:00", Verdict.Compliant)]
    [InlineData("2026-03-14T00:00+08:00", Verdict.Violated)]
    public void Before_the_amendment_a_chart_comes_back_within_three_working_days(string returned, Verdict expected) => RuleTest
        .Of(new ChartsComeBackWithinThreeDays()).In(Text)
        .Given(new Loan { LentAt = At(9), ReturnedAt = DateTimeOffset.Parse(returned) })
        .Then(expected);

    [Theory]
    [InlineData("2026-07-09T23:59+08:00", Verdict.Compliant)]
    [InlineData("2026-07-10T00:00+08:00", Verdict.Violated)]
    public void Since_the_amendment_it_comes_back_within_two(string returned, Verdict expected) => RuleTest
        .Of(new ChartsComeBackWithinTwoDays()).In(Text)
        .Given(new Loan { LentAt = DateTimeOffset.Parse("2026-07-07T09:00+08:00"), ReturnedAt = DateTimeOffset.Parse(returned) })
        .Then(expected);

    [Fact]
    public void Neither_rule_judges_a_loan_of_the_other_time()
    {
        RuleTest.Of(new ChartsComeBackWithinTwoDays()).In(Text).Given(new Loan { LentAt = At(9) }).Then(Verdict.NotApplicable);
        RuleTest.Of(new ChartsComeBackWithinThreeDays()).In(Text).Given(new Loan { LentAt = At(9).AddYears(1) }).Then(Verdict.NotApplicable);
    }

    [Theory]
    [InlineData(true, true, Verdict.Compliant)]
    [InlineData(true, false, Verdict.Violated)]
    [InlineData(null, true, Verdict.Indeterminate)]
    public void A_loan_bears_both_signatures(bool? lender, bool? borrower, Verdict expected) => RuleTest
        .Of(new LoansAreSignedByBoth()).In(Text)
        .Given(new Loan { IsSignedByLender = lender, IsSignedByBorrower = borrower })
        .Then(expected);

    private static AccessRequest<Document> CarryOut(SecrecyLevel? level, AccessContext context) =>
        new() { Action = SecrecyAction.CarryOut, Resource = new Document { Level = level }, Context = context, At = At(9) };

    private static DateTimeOffset At(int hour) => new(2026, 3, 10, hour, 0, 0, TimeSpan.FromHours(8));
}
