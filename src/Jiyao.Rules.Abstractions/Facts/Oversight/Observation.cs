namespace Jiyao.Rules;

/// <summary>Something an inspector saw and wrote down, good or bad, and what became of it.</summary>
public sealed class Observation : Fact
{
    /// <summary>What it is about.</summary>
    public ObservedMatter? Matter { get; init; }

    /// <summary>Whether it was found wanting; false: inspected and in order.</summary>
    public bool? IsBreach { get; init; }

    /// <summary>When.</summary>
    public RecordedTime? FoundAt { get; init; }

    /// <summary>Who found it.</summary>
    public Person? Inspector { get; init; }

    /// <summary>Whom it concerns; null: nobody in particular, or not known.</summary>
    public Person? Person { get; init; }

    /// <summary>Whether the place was open to the public.</summary>
    public bool? IsPublicPlace { get; init; }

    /// <summary>Whether the place is on the list of approved work places.</summary>
    public bool? IsApprovedPlace { get; init; }

    /// <summary>Whether nobody was working with the papers.</summary>
    public bool? IsUnattended { get; init; }

    /// <summary>Whether it was after hours.</summary>
    public bool? IsAfterHours { get; init; }

    /// <summary>When it was reported; null: no report is recorded.</summary>
    public RecordedTime? ReportedAt { get; init; }

    /// <summary>What was done about it; empty: nothing is recorded; null: not known.</summary>
    public string? Remedy { get; init; }

    /// <summary>When it was closed; null: still open.</summary>
    public RecordedTime? ClosedAt { get; init; }

    /// <summary>What was seen, in the inspector's words.</summary>
    public string? Details { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => FoundAt;
}
