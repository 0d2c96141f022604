namespace Jiyao.Rules;

/// <summary>How each rule was judged on a fact or request, condition by condition.</summary>
/// <param name="Rules">One entry a rule, in the order of the regulations.</param>
public sealed record Explanation(IReadOnlyList<RuleExplanation> Rules)
{
    /// <summary>What is wrong with the fact's own values, as a decision would have it. The members at fault are taken as unknown.</summary>
    public IReadOnlyList<RuleError> Errors { get; init; } = [];
}

/// <summary>How one rule was judged.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Rule">The rule's class name.</param>
/// <param name="Outcome">Whether all its conditions hold; null: not known.</param>
/// <param name="Conditions">The conditions in the author's order, up to the first that does not hold.</param>
public sealed record RuleExplanation(
    string Clause, string Rule, bool? Outcome, IReadOnlyList<ConditionExplanation> Conditions);

/// <summary>How one condition was judged.</summary>
/// <param name="Text">The condition as code.</param>
/// <param name="Value">Its value; null: not known.</param>
/// <param name="Missing">The members that were needed and not known.</param>
/// <param name="Error">What it threw, if it did.</param>
public sealed record ConditionExplanation(string Text, bool? Value, IReadOnlyList<string> Missing, string? Error);
