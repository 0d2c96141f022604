namespace Jiyao.Rules;

/// <summary>A loss or leak of secrets.</summary>
public sealed class Incident : Fact
{
    /// <summary>When it was found.</summary>
    public RecordedTime? FoundAt { get; init; }

    /// <summary>When it was reported; null: no report is recorded.</summary>
    public RecordedTime? ReportedAt { get; init; }

    /// <summary>When an investigation was opened; null: none is recorded.</summary>
    public RecordedTime? InvestigatedFrom { get; init; }

    /// <summary>When it was decided what follows; null: no decision is recorded.</summary>
    public RecordedTime? DecidedAt { get; init; }

    /// <summary>What was decided; empty: nothing, whatever <see cref="DecidedAt"/> says; null: the record has no place for it.</summary>
    public string? Decision { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => FoundAt;
}
