namespace Jiyao.Rules;

/// <summary>A clause that was not evaluated, and why.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Reason">Why.</param>
public sealed record ClauseNotEvaluated(string Clause, LocalizedText Reason);
