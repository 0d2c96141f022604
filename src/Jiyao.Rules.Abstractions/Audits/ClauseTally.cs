namespace Jiyao.Rules;

/// <summary>How many verdicts there are of which kind under one clause: one for each fact, or combination of facts, that it speaks of.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Compliant">Kept.</param>
/// <param name="Violated">Breached.</param>
/// <param name="Pending">Not yet due.</param>
/// <param name="Indeterminate">Cannot be told.</param>
public sealed record ClauseTally(string Clause, long Compliant, long Violated, long Pending, long Indeterminate);
