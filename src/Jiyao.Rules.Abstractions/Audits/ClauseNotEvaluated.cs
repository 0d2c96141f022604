namespace Jiyao.Rules;

/// <summary>A clause that was not evaluated, or not the whole of it, and why.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Reason">Why.</param>
public sealed record ClauseNotEvaluated(string Clause, NotEvaluatedKind Kind, LocalizedText Reason);
