namespace Jiyao.Rules;

/// <summary>A time at which duty lines or equipment did not work, or a call was not answered.</summary>
public sealed class LineOutage : Fact
{
    /// <summary>What failed.</summary>
    public string? Device { get; init; }

    /// <summary>When it began.</summary>
    public RecordedTime? StartedAt { get; init; }

    /// <summary>When it was reported; null: no report is recorded.</summary>
    public RecordedTime? ReportedAt { get; init; }

    /// <summary>When it worked again; null: not yet.</summary>
    public RecordedTime? RestoredAt { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => StartedAt;
}
