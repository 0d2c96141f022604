using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Regulations.NeedToKnowRule;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecretsAreReadWithinTheScopeTests
{
    private static readonly SecretsAreReadWithinTheScope Strict = new(new());

    [Fact]
    public void Only_those_on_the_list_read() => IsKeptToTheList(Strict);

    [Fact]
    public void What_is_not_known_leaves_it_open() => IsOpenWhereTheListDoesNotTell(Strict);

    [Fact]
    public void It_speaks_of_reading_secrets() => SpeaksOfSecretsAlone(Strict, SecrecyAction.Read);

    [Fact]
    public void A_unit_on_the_list_covers_its_people_by_the_other_reading_alone()
    {
        var byUnit = new SecretsAreReadWithinTheScope(new() { ScopeGranularity = ScopeGranularity.UnitMembership });

        Assert.Equal(DecisionEffect.Deny, Reading(Strict, Zhang, new NeedToKnow(null, "一处")));
        Assert.Equal(DecisionEffect.Permit, Reading(byUnit, Zhang, new NeedToKnow(null, "一处")));
        Assert.Equal(DecisionEffect.Deny, Reading(byUnit, Zhang, new NeedToKnow(null, "二处")));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(byUnit, new Person { Id = "1" }, new NeedToKnow(null, "一处")));
    }
}
