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

    /// <summary>It speaks of state secrets and of its own act.</summary>
    public static void SpeaksOfSecretsAlone(Rule rule, SecrecyAction action)
    {
        Assert.Equal(Verdict.NotApplicable, OneRule.On(rule, Request(action, Zhang, SecrecyLevel.Internal)));
        Assert.Equal(Verdict.NotApplicable, OneRule.On(rule, Request(SecrecyAction.Copy, Zhang, SecrecyLevel.Secret)));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(rule, Request(action, Zhang, null)));
    }
}
