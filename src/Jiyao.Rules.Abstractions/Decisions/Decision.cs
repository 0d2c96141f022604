namespace Jiyao.Rules;

/// <summary>The answer to a request, with its reasons.</summary>
public sealed class Decision
{
    /// <summary>A decision for which no rule had anything to say.</summary>
    /// <param name="effect">The answer.</param>
    public Decision(DecisionEffect effect) => Effect = effect;

    /// <summary>The answer.</summary>
    public DecisionEffect Effect { get; }

    /// <summary>True for <see cref="DecisionEffect.Permit"/> alone.</summary>
    public bool IsAllowed => Effect == DecisionEffect.Permit;

    /// <summary>The rules that had something to say, in the order of the regulations.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>What is owed if the act takes place.</summary>
    public IReadOnlyList<Obligation> Obligations { get; init; } = [];

    /// <summary>The members that were needed and not known, as paths such as <c>resource.level</c>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Conditions that failed, and contradictions in the request.</summary>
    public IReadOnlyList<RuleError> Errors { get; init; } = [];
}
