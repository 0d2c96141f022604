using Jiyao.Rules.Regulations.Bureau.A5Storage;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A5Storage;

public sealed class DestructionFollowsTheRulesTests
{
    private static readonly DestructionFollowsTheRules Rule = new();

    [Fact]
    public void A_list_an_approval_the_plant_and_two_witnesses_are_asked_for()
    {
        Assert.Equal(Verdict.Compliant, OneRule.On(Rule, Destroyed()));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Destroyed(list: "")));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Destroyed(approved: "10:00:00.0000001")));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Destroyed(approved: null)));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Destroyed(atPlant: false)));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Destroyed(witnesses: 1)));
    }

    [Fact]
    public void What_the_register_does_not_tell_is_open_unless_something_else_is_wanting()
    {
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Destroyed(witnesses: null)));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Destroyed(atPlant: null)));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(Rule, Destroyed(list: null)));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Destroyed(atPlant: null, list: "")));
    }

    [Theory]
    [InlineData("甲", "甲", Verdict.Violated)]
    [InlineData("甲", "乙", Verdict.Compliant)]
    [InlineData("甲", null, Verdict.Indeterminate)]
    public void Who_is_named_twice_is_one_witness(string? one, string? other, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(Rule, Destroyed(named: [new() { Name = one }, new() { Name = other }])));

    [Fact]
    public void Three_witnesses_are_two_and_nobody_is_none()
    {
        Assert.Equal(Verdict.Compliant, OneRule.On(Rule, Destroyed(witnesses: 3)));
        Assert.Equal(Verdict.Violated, OneRule.On(Rule, Destroyed(witnesses: 0)));
    }

    [Theory]
    [InlineData(SecrecyLevel.Internal, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_state_secrets(SecrecyLevel? level, Verdict expected) => Assert.Equal(expected, OneRule.On(Rule, Destroyed(level: level)));

    [Fact]
    public void What_is_wanting_is_named()
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, [Destroyed(list: "", witnesses: 1)]));

        Assert.Contains("销毁清单、两名监销人", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_wanting_for_certain_nothing_is_named()
    {
        var open = Assert.Single(OneJoinedRule.On(Rule, [Destroyed(witnesses: null)]));

        Assert.DoesNotContain("欠缺", open.Message.Zh, StringComparison.Ordinal);
        Assert.Empty(open.Errors);
    }

    private static Destruction Destroyed(
        string? list = "QD-1", string? approved = "10:00", bool? atPlant = true, int? witnesses = 2, SecrecyLevel? level = SecrecyLevel.Secret,
        Person[]? named = null) => new()
        {
            Level = level,
            ListNumber = list,
            ApprovedAt = approved is null ? null : At(approved),
            IsAtDesignatedPlant = atPlant,
            Witnesses = named ?? (witnesses is { } count ? [.. Enumerable.Range(1, count).Select(number => new Person { Id = $"{number}" })] : null),
            DestroyedAt = At("10:00"),
        };
}
