using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

/// <summary>What every rule must hold that asks for approval before an act on a secret paper.</summary>
public abstract class PriorApproval(SecrecyAction action, Func<BureauOptions, Rule> rule)
{
    [Theory]
    [InlineData("09:59:59.9999999", DecisionEffect.Permit)]
    [InlineData("10:00", DecisionEffect.Permit)]
    [InlineData("10:00:00.0000001", DecisionEffect.Deny)]
    public void Approval_comes_first_or_at_the_same_instant(string approved, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(SecrecyLevel.Secret, new AccessContext { ApprovedAt = At(approved) }));

    [Theory]
    [InlineData(true, DecisionEffect.Permit)]
    [InlineData(false, DecisionEffect.Deny)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void Where_no_time_is_known_the_record_of_approval_decides(bool? approved, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(SecrecyLevel.Secret, new AccessContext { IsApproved = approved }));

    [Theory]
    [InlineData("10:00:00.0000001", 0, DecisionEffect.Deny)]
    [InlineData("10:00", 0, DecisionEffect.Indeterminate)]
    [InlineData("12:00", 4, DecisionEffect.Indeterminate)]
    [InlineData("14:00:00.0000001", 4, DecisionEffect.Deny)]
    public void What_was_approved_too_late_was_not_approved_and_a_refusal_in_time_is_a_contradiction(string approved, int hours, DecisionEffect expected) =>
        Assert.Equal(
            expected,
            Answer(
                SecrecyLevel.Secret,
                new AccessContext { IsApproved = false, ApprovedAt = At(approved) },
                new BureauOptions { RetroApproval = TimeSpan.FromHours(hours) }));

    [Theory]
    [InlineData(SecrecyLevel.Internal, Verdict.NotApplicable)]
    [InlineData(SecrecyLevel.Secret, Verdict.Violated)]
    [InlineData(SecrecyLevel.TopSecret, Verdict.Violated)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_every_level_of_secrets(SecrecyLevel? level, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(rule(new()), Request(action, level, new AccessContext { IsApproved = false })));

    [Theory]
    [InlineData("14:00", DecisionEffect.Permit)]
    [InlineData("14:00:00.0000001", DecisionEffect.Deny)]
    public void Later_approval_cures_for_as_long_as_the_option_says(string approved, DecisionEffect expected) =>
        Assert.Equal(
            expected,
            Answer(
                SecrecyLevel.Secret,
                new AccessContext { ApprovedAt = At(approved) },
                new BureauOptions { RetroApproval = TimeSpan.FromHours(4) }));

    [Fact]
    public void It_says_nothing_of_another_act() =>
        Assert.Equal(
            DecisionEffect.NotApplicable,
            OneRule.Answer(rule(new()), Request(SecrecyAction.Process, SecrecyLevel.Secret, AccessContext.Unknown)));

    private DecisionEffect Answer(SecrecyLevel level, AccessContext context, BureauOptions? options = null) =>
        OneRule.Answer(rule(options ?? new()), Request(action, level, context));

    private static AccessRequest<Document> Request(SecrecyAction act, SecrecyLevel? level, AccessContext context) => new()
    {
        Action = act,
        Resource = new Document { Level = level },
        At = At("10:00"),
        Context = context,
    };
}
