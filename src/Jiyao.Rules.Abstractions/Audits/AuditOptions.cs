namespace Jiyao.Rules;

/// <summary>How an audit is run.</summary>
public sealed class AuditOptions
{
    /// <summary>The instant as of which is judged whether a deadline has passed; null: now, by the engine's clock.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>First instant of the period the audit looks at; null: that of the first record. Absence is found only within it.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>First instant after the period; null: <see cref="AsOf"/>.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>
    /// The types of facts whose registers were supplied, with or without records; null: those that occur. A clause that takes any
    /// other is not evaluated, and of facts that only such a clause takes nothing is kept in memory.
    /// </summary>
    public IReadOnlyCollection<Type>? Supplied { get; init; }

    /// <summary>Whether <see cref="AuditReport.Entries"/> also holds what is compliant.</summary>
    public bool IncludeCompliant { get; init; }

    /// <summary>
    /// Called with each entry as it is found, in the order of <see cref="AuditReport.Entries"/>. When it is set the report keeps no entries
    /// itself, so that memory does not grow with the facts.
    /// </summary>
    public Action<AuditEntry>? OnEntry { get; init; }

    /// <summary>
    /// How many threads judge, at least one. The facts, or their partitions, are taken and the entries reported on the caller's thread, and
    /// the report is the same, whatever the number.
    /// </summary>
    public int Workers { get; init; } = 1;

    /// <summary>Stops the audit between two facts, while they come and while they are joined.</summary>
    public CancellationToken CancellationToken { get; init; }
}
