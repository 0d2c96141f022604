using Jiyao.Rules.Authoring;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>What holds in both regulations for each rule about who may ask after a secret or read it.</summary>
internal static class NeedToKnowRule
{
    public static Person Zhang { get; } = new() { Id = "1", Name = "张三", Unit = "一处" };

    public static DecisionEffect Reading(Rule rule, Person? reader, params NeedToKnow[]? scope) =>
        OneRule.Answer(rule, Request(SecrecyAction.Read, reader, SecrecyLevel.Secret, scope));

    public static DecisionEffect Asking(Rule rule, bool? isThroughChannel, params NeedToKnow[]? scope) =>
        OneRule.Answer(rule, Request(SecrecyAction.Ask, Zhang, SecrecyLevel.Secret, scope, new() { IsThroughChannel = isThroughChannel }));

    public static AccessRequest<Document> Request(
        SecrecyAction action, Person? subject, SecrecyLevel? level, NeedToKnow[]? scope = null, AccessContext? context = null) => new()
        {
            Subject = subject,
            Action = action,
            Resource = new Document { Level = level, Scope = scope },
            Context = context ?? AccessContext.Unknown,
            At = At("10:00"),
        };

    /// <summary>Only those on the list read, and only while they stand on it.</summary>
    public static void IsKeptToTheList(Rule rule)
    {
        Assert.Equal(DecisionEffect.Permit, Reading(rule, Zhang, new NeedToKnow("1", null)));
        Assert.Equal(DecisionEffect.Permit, Reading(rule, new Person { Name = "张三" }, new NeedToKnow("张三", null)));
        Assert.Equal(DecisionEffect.Deny, Reading(rule, Zhang, new NeedToKnow("2", null)));
        Assert.Equal(DecisionEffect.Deny, Reading(rule, Zhang, []));
        Assert.Equal(DecisionEffect.Permit, Reading(rule, Zhang, new NeedToKnow("1", null, From: At("10:00"))));
        Assert.Equal(DecisionEffect.Deny, Reading(rule, Zhang, new NeedToKnow("1", null, From: At("10:00:00.0000001"))));
        Assert.Equal(DecisionEffect.Deny, Reading(rule, Zhang, new NeedToKnow("1", null, To: At("10:00"))));
    }

    /// <summary>A list or a person that is not known answers nothing.</summary>
    public static void IsOpenWhereTheListDoesNotTell(Rule rule)
    {
        Assert.Equal(DecisionEffect.Indeterminate, Reading(rule, Zhang, null));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(rule, null, new NeedToKnow("1", null)));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(rule, new Person(), new NeedToKnow("1", null)));
        Assert.Equal(DecisionEffect.Indeterminate, Reading(rule, Zhang, new NeedToKnow("1", null, To: RecordedTime.Illegible)));
    }

    /// <summary>It speaks of state secrets and of its own act.</summary>
    public static void SpeaksOfSecretsAlone(Rule rule, SecrecyAction action)
    {
        Assert.Equal(Verdict.NotApplicable, OneRule.On(rule, Request(action, Zhang, SecrecyLevel.Internal)));
        Assert.Equal(Verdict.NotApplicable, OneRule.On(rule, Request(SecrecyAction.Copy, Zhang, SecrecyLevel.Secret)));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(rule, Request(action, Zhang, null)));
    }
}
