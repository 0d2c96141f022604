using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Auditing;

/// <summary>A fact in an audit.</summary>
/// <param name="Fact">What is judged: the record itself, or an act it tells of.</param>
/// <param name="Record">The record that is reported.</param>
/// <param name="Malformed">What is wrong with its values; null: nothing.</param>
/// <param name="Run">The audit.</param>
internal readonly record struct AuditedFact<TFact>(TFact Fact, Fact Record, Malformation? Malformed, AuditRun Run);
