namespace Jiyao.Rules;

/// <summary>One rule's part in a decision.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Rule">The rule's class name.</param>
/// <param name="Kind">What the rule says.</param>
/// <param name="Message">The clause in a sentence.</param>
/// <param name="Marks">Marks that a reader should see.</param>
public sealed record Reason(string Clause, string Rule, ReasonKind Kind, LocalizedText Message, FindingMarks Marks);
