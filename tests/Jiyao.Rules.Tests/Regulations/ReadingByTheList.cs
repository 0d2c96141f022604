using static Jiyao.Rules.Tests.Regulations.NeedToKnowRule;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>What holds in both regulations of reading secrets.</summary>
/// <param name="rule">The rule, by how finely it reads the list.</param>
public abstract class ReadingByTheList(Func<ScopeGranularity, Rule> rule)
{
    private readonly Rule strict = rule(ScopeGranularity.NamedPersons);

    private readonly Rule byUnit = rule(ScopeGranularity.UnitMembership);

    [Fact]
    public void Only_those_on_the_list_read_and_only_while_they_stand_on_it()
    {
        Assert.Equal(DecisionEffect.Permit, Reading(strict, Zhang, new NeedToKnow("1", null)));
        Assert.Equal(DecisionEffect.Permit, Reading(strict, new Person { Name = "张三" }, new NeedToKnow("张三", null)));
        Assert.Equal(DecisionEffect.Deny, Reading(strict, Zhang, new NeedToKnow("2", null)));
        Assert.Equal(DecisionEffect.Deny, Reading(strict, Zhang, []));
        Assert.Equal(DecisionEffect.Permit, Reading(strict, Zhang, new NeedToKnow("1", null, From: Moments.At("10:00"))));
        Assert.Equal(DecisionEffect.Deny, Reading(strict, Zhang, new NeedToKnow("1", null, From: Moments.At("10:00:00.0000001"))));
        Assert.Equal(DecisionEffect.Deny, Reading(strict, Zhang, new NeedToKnow("1", null, To: Moments.At("10:00"))));
    }

    [Fact]
    public void Who_is_named_numbers_tell_and_else_names()
    {
        Assert.Equal(DecisionEffect.Permit, Reading(strict, Zhang, new NeedToKnow(null, null, PersonName: "张三")));
        Assert.Equal(DecisionEffect.Deny, Reading(strict, new Person { Name = "李四" }, new NeedToKnow(null, null, PersonName: "张三")));
        Assert.Equal(DecisionEffect.Deny, Reading(strict, new Person { Id = "2", Name = "张三" }, new NeedToKnow("1", null, PersonName: "张三")));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(strict, new Person { Name = "张三" }, new NeedToKnow("1", null)));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(strict, new Person { Id = "1" }, new NeedToKnow(null, null, PersonName: "张三")));
    }

    [Fact]
    public void A_list_or_a_person_that_is_not_known_answers_nothing()
    {
        Assert.Equal(DecisionEffect.Indeterminate, Reading(strict, Zhang, null));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(strict, null, new NeedToKnow("1", null)));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(strict, new Person(), new NeedToKnow("1", null)));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(strict, Zhang, new NeedToKnow("1", null, To: RecordedTime.Illegible)));
    }

    [Fact]
    public void A_unit_on_the_list_covers_its_people_by_the_other_reading_alone()
    {
        Assert.Equal(DecisionEffect.Deny, Reading(strict, Zhang, new NeedToKnow(null, "一处")));
        Assert.Equal(DecisionEffect.Permit, Reading(byUnit, Zhang, new NeedToKnow(null, "一处")));
        Assert.Equal(DecisionEffect.Deny, Reading(byUnit, Zhang, new NeedToKnow(null, "二处")));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(byUnit, new Person { Id = "1" }, new NeedToKnow(null, "一处")));
    }

    [Fact]
    public void It_speaks_of_reading_secrets() => SpeaksOfSecretsAlone(strict, SecrecyAction.Read);
}
