using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>What holds for each rule that goes by what inspectors find.</summary>
/// <param name="rule">The rule.</param>
/// <param name="matter">What it is about.</param>
public abstract class InspectorsFinding(Rule rule, ObservedMatter matter)
{
    [Theory]
    [InlineData(true, Verdict.Violated)]
    [InlineData(false, Verdict.Compliant)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_is_as_the_inspector_found(bool? isBreach, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(rule, new Observation { Matter = matter, IsBreach = isBreach, FoundAt = At("10:00") }));

    [Fact]
    public void Another_matter_is_none_of_its()
    {
        Assert.Equal(Verdict.NotApplicable, OneRule.On(rule, new Observation { Matter = ObservedMatter.Other, IsBreach = true }));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(rule, new Observation { IsBreach = true }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData((ObservedMatter)99)]
    public void What_is_in_order_of_which_nobody_knows_what_it_is_about_is_not_kept(ObservedMatter? unread)
    {
        Assert.Equal(Verdict.Indeterminate, OneRule.On(rule, new Observation { Matter = unread, IsBreach = false }));
    }
}
