using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping.RoomVisit;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class EmergencyEntryIsReviewedTests
{
    private static readonly EmergencyEntryIsReviewed Rule = new(new());

    [Theory]
    [InlineData(true, DecisionEffect.Deny)]
    [InlineData(false, DecisionEffect.Permit)]
    [InlineData(null, DecisionEffect.Permit)]
    public void It_speaks_up_only_in_an_emergency(bool? isEmergency, DecisionEffect expected) =>
        Assert.Equal(expected, OneRule.Answer(Rule, Entry(Holder(), new AccessContext { IsEmergency = isEmergency })));

    [Theory]
    [InlineData(RuleExecutor.Compiled)]
    [InlineData(RuleExecutor.Interpreted)]
    public void Where_nothing_says_that_it_was_an_emergency_the_entry_is_forbidden_all_the_same(RuleExecutor executor)
    {
        var engine = RegulationEngine.Create([CipherOfficeRegulation.Create()], new EngineOptions { Executor = executor });
        var decision = engine.Decide(Entry(Holder()));

        Assert.Equal(DecisionEffect.Deny, decision.Effect);
        Assert.All(decision.Reasons, reason => Assert.Equal(FindingMarks.None, reason.Marks));
        Assert.Equal(DecisionEffect.Indeterminate, engine.Decide(Entry(null)).Effect);
    }

    [Fact]
    public void Staff_and_those_on_duty_are_no_emergency_service()
    {
        var alarm = new AccessContext { IsEmergency = true };

        Assert.All(
            [Role.PrincipalDuty, Role.DeputyDuty, Role.CipherOfficer],
            role => Assert.Equal(DecisionEffect.Permit, OneRule.Answer(Rule, Entry(Holder(role), alarm))));
        Assert.Equal(DecisionEffect.Indeterminate, OneRule.Answer(Rule, Entry(null, alarm)));
    }

    [Fact]
    public void Where_emergency_services_may_enter_there_is_nothing_to_review() => Assert.Equal(
        Verdict.NotApplicable,
        OneRule.On(
            new EmergencyEntryIsReviewed(new() { EmergencyEntry = ExtraException.Allow }),
            Entry(Holder(), new AccessContext { IsEmergency = true })));
}
