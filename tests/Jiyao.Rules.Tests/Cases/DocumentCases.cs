using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Documents carried out and copied (A2.e, B6.4.e).</summary>
public sealed class DocumentCases
{
    [Theory, OnBothExecutors]
    public void K05_Carrying_out_with_approval_keeps_A_and_breaches_B_each_under_its_own_clause(RuleExecutor executor)
    {
        var (office, carry) = (new Office(executor), Carry(SecrecyLevel.HighlySecret, approvedAt: At("09:00")));

        office.Answers(carry, DecisionEffect.Deny, "B6.4.e", Verdict.Violated);
        Assert.Equal(Verdict.Compliant, office.Of(carry, "A2.e4", At("12:00")));
        Assert.Equal(["B6.4.e"], office.Decide(carry).Reasons.Select(reason => reason.Clause));
    }

    [Theory, OnBothExecutors]
    public void K05_Where_approved_carrying_is_allowed_B_is_kept_too(RuleExecutor executor)
    {
        var (office, option) = (new Office(executor), ("AllowApprovedCarry", "true"));

        office.Answers(Carry(SecrecyLevel.HighlySecret, At("09:00")), DecisionEffect.Permit, "B6.4.e", Verdict.Compliant, option);
        office.Answers(Carry(SecrecyLevel.HighlySecret, At("11:00")), DecisionEffect.Deny, "B6.4.e", Verdict.Violated, option);
        office.Answers(
            Carry(SecrecyLevel.HighlySecret, null), DecisionEffect.Indeterminate, "B6.4.e", Verdict.Indeterminate, option);
    }

    [Theory]
    [OnBothExecutors("false", DecisionEffect.Permit, Verdict.NotApplicable)]
    [OnBothExecutors("true", DecisionEffect.Deny, Verdict.Violated)]
    public void K07_Internal_is_no_level_of_state_secrets_unless_so_read(
        RuleExecutor executor, string includesInternal, DecisionEffect effect, Verdict verdict) =>
        new Office(executor).Answers(
            Carry(SecrecyLevel.Internal, null), effect, "B6.4.e", verdict, ("SecretIncludesInternal", includesInternal));

    [Theory]
    [OnBothExecutors("Building", DecisionEffect.Permit, Verdict.NotApplicable)]
    [OnBothExecutors("Room", DecisionEffect.Deny, Verdict.Violated)]
    public void K05_The_premises_are_the_building_unless_read_as_the_room(
        RuleExecutor executor, string premises, DecisionEffect effect, Verdict verdict)
    {
        var leave = Act(SecrecyAction.LeaveRoomWith, SecrecyLevel.Secret, At("09:00"));

        new Office(executor).Answers(leave, effect, "B6.4.e", verdict, ("Premises", premises));
    }

    [Theory]
    [OnBothExecutors("10:00", DecisionEffect.Permit, Verdict.Compliant)]
    [OnBothExecutors("10:05", DecisionEffect.Deny, Verdict.Violated)]
    public void K08_Later_approval_does_not_cure_a_copy(
        RuleExecutor executor, string approved, DecisionEffect effect, Verdict verdict) =>
        new Office(executor).Answers(Act(SecrecyAction.Copy, SecrecyLevel.Secret, At(approved)), effect, "A2.e3", verdict);

    [Theory]
    [OnBothExecutors("14:00", DecisionEffect.Permit, Verdict.Compliant)]
    [OnBothExecutors("14:00:00.0000001", DecisionEffect.Deny, Verdict.Violated)]
    public void K08_Unless_approval_within_some_hours_is_allowed(
        RuleExecutor executor, string approved, DecisionEffect effect, Verdict verdict) =>
        new Office(executor).Answers(
            Act(SecrecyAction.Copy, SecrecyLevel.Secret, At(approved)), effect, "A2.e3", verdict, ("RetroApproval", "4h"));

    private static AccessRequest<Document> Carry(SecrecyLevel level, RecordedTime? approvedAt) =>
        Act(SecrecyAction.CarryOut, level, approvedAt);

    private static AccessRequest<Document> Act(SecrecyAction action, SecrecyLevel level, RecordedTime? approvedAt) => new()
    {
        Action = action,
        Resource = new Document { Level = level },
        At = At("10:00"),
        Context = new AccessContext { ApprovedAt = approvedAt, CopyNumber = "001" },
    };
}
