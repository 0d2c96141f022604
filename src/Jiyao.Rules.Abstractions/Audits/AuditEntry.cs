namespace Jiyao.Rules;

/// <summary>The verdict on one recorded fact under one clause.</summary>
public sealed record AuditEntry
{
    /// <summary>The clause.</summary>
    public required string Clause { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The kind of record: the fact's type in camelCase, or the action for a recorded act.</summary>
    public required string Kind { get; init; }

    /// <summary>The fact itself.</summary>
    public required Fact Fact { get; init; }

    /// <summary>By when it was due, for a duty with a deadline that could be computed.</summary>
    public Deadline? Due { get; init; }

    /// <summary>When it was done; null: nothing shows that it was, or the clause asks for no event.</summary>
    public RecordedTime? FulfilledAt { get; init; }

    /// <summary>What was found, what was due and by how much it missed.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What the rule says of this case, which <see cref="Message"/> ends with where it tells of it; null: nothing of its own.</summary>
    public LocalizedText? Details { get; init; }

    /// <summary>The members that were needed and not known.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Conditions that failed, and contradictions in the record.</summary>
    public IReadOnlyList<RuleError> Errors { get; init; } = [];

    /// <summary>Marks that a reader should see.</summary>
    public FindingMarks Marks { get; init; }
}
