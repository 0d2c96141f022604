using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Auditing;

/// <summary>What an audit found of one record under one clause.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Record">The record that is reported.</param>
internal readonly record struct Judgement(Clause Clause, Verdict Verdict, Fact Record)
{
    public Duty? Duty { get; init; }

    public Owed Owed { get; init; }

    public LocalizedText? Details { get; init; }

    public IReadOnlyList<string> Missing { get; init; } = [];

    public IReadOnlyList<RuleError> Errors { get; init; } = [];

    public FindingMarks Marks { get; init; }

    public DateTimeOffset AsOf { get; init; }
}

/// <summary>Writes down what was found.</summary>
internal static class AuditEntries
{
    public static AuditEntry Of(in Judgement found) => new()
    {
        Clause = found.Clause.Id,
        Verdict = found.Verdict,
        Kind = RecordKind.Of(found.Record),
        Fact = found.Record,
        Due = found.Owed.Due is { Due.Precision: TimePrecision.Illegible } ? null : found.Owed.Due,
        FulfilledAt = found.Owed.FulfilledAt,
        Message = VerdictMessage.Of(found),
        Details = found.Details,
        Missing = found.Missing,
        Errors = found.Errors,
        Marks = found.Verdict == Verdict.Compliant ? FindingMarks.None : found.Marks,
    };
}
