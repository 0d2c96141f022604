using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class NoPrivateCallsOnTheDutyTelephoneTests
{
    private static readonly NoPrivateCallsOnTheDutyTelephone Rule = new();

    [Theory]
    [InlineData(true, DecisionEffect.Deny)]
    [InlineData(false, DecisionEffect.Permit)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void A_private_call_is_none_for_the_duty_telephone_however_short(bool? isPrivate, DecisionEffect expected) => Assert.Equal(
        expected, OneRule.Answer(Rule, Call(new() { IsPrivate = isPrivate, Duration = TimeSpan.FromSeconds(5), Reason = "家事" })));

    [Fact]
    public void A_set_of_which_it_is_not_known_whether_it_is_one_may_be_one() =>
        Assert.Equal(DecisionEffect.Indeterminate, OneRule.Answer(Rule, Call(new() { IsPrivate = true }, isDutySet: null)));

    [Fact]
    public void Another_telephone_is_none_of_its() =>
        Assert.Equal(Verdict.NotApplicable, OneRule.On(Rule, Call(new() { IsPrivate = true }, isDutySet: false)));
}
