namespace Jiyao.Rules.Tool.Requests;

/// <summary>The words of an explanation.</summary>
internal static class ExplanationLabels
{
    public static LocalizedText Missing { get; } = new("不知道", "not known");

    public static LocalizedText Failed { get; } = new("出错", "failed");

    public static LocalizedText NoRule { get; } = new("没有条款管这一行为", "no rule speaks of this action");

    public static LocalizedText Somebody { get; } = new("某人", "somebody");

    public static LocalizedText Owes { get; } = new("应做", "owes");

    public static LocalizedText Of(DecisionEffect effect) => effect switch
    {
        DecisionEffect.Permit => new("允许", "permit"),
        DecisionEffect.Deny => new("禁止", "deny"),
        DecisionEffect.NotApplicable => new("不适用", "not applicable"),
        _ => new("不能判定", "indeterminate"),
    };

    public static LocalizedText Of(ReasonKind kind) => kind switch
    {
        ReasonKind.Forbids => new("禁止", "forbids"),
        ReasonKind.Excepts => new("除外", "excepts"),
        _ => new("或许禁止", "may forbid"),
    };
}
