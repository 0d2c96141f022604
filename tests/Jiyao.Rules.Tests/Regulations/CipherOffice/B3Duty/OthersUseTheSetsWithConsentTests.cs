using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class OthersUseTheSetsWithConsentTests
{
    private static readonly OthersUseTheSetsWithConsent Rule = new();

    private static readonly Person Visitor = Holder();

    [Theory]
    [InlineData("10:00", DecisionEffect.Permit)]
    [InlineData("10:00:00.0000001", DecisionEffect.Deny)]
    [InlineData(null, DecisionEffect.Deny)]
    public void The_head_consents_beforehand(string? consent, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(Visitor, consent, Holder(Role.CipherRoomHead)));

    [Fact]
    public void Whoever_acts_as_head_may_consent_and_nobody_else()
    {
        Assert.Equal(DecisionEffect.Permit, Answer(Visitor, "10:00", Holder(Role.ActingCipherRoomHead)));
        Assert.Equal(DecisionEffect.Deny, Answer(Visitor, "10:00", Holder(Role.PrincipalDuty)));
        Assert.Equal(DecisionEffect.Indeterminate, Answer(Visitor, "10:00", null));
    }

    [Fact]
    public void Those_on_duty_need_no_consent()
    {
        Assert.Equal(Verdict.NotApplicable, OneRule.On(Rule, Call(new(), Holder(Role.PrincipalDuty))));
        Assert.Equal(Verdict.NotApplicable, OneRule.On(Rule, Call(new(), Holder(Role.DeputyDuty))));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Call(new(), new Person())));
    }

    private static DecisionEffect Answer(Person caller, string? consent, Person? by) => OneRule.Answer(
        Rule, Call(new() { ConsentAt = consent is null ? null : At(consent), ConsentBy = by }, caller));

    private static Person Holder(params Role[] roles) => new() { Id = "9", Roles = [.. roles.Select(role => new RoleHolding(role))] };
}
