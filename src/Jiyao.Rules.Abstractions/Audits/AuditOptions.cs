namespace Jiyao.Rules;

/// <summary>How an audit is run.</summary>
public sealed class AuditOptions
{
    /// <summary>The instant as of which is judged whether a deadline has passed; null: now, by the engine's clock.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Whether <see cref="AuditReport.Entries"/> also holds what is compliant.</summary>
    public bool IncludeCompliant { get; init; }

    /// <summary>
    /// Called with each entry as it is found, in the order of the facts. When it is set the report keeps no entries itself, so
    /// that memory does not grow with the facts.
    /// </summary>
    public Action<AuditEntry>? OnEntry { get; init; }

    /// <summary>Stops the audit between two facts.</summary>
    public CancellationToken CancellationToken { get; init; }
}
