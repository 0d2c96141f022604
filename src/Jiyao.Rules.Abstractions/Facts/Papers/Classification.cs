namespace Jiyao.Rules;

/// <summary>A level is set, changed or prolonged.</summary>
public sealed class Classification : Fact
{
    /// <summary>The item's number.</summary>
    public string? Item { get; init; }

    /// <summary>The level given.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>The mark as it is written, with its period; empty: none; null: not known.</summary>
    public string? Mark { get; init; }

    /// <summary>The item of the official scope list, or the source document, it rests on; empty: none; null: not known.</summary>
    public string? Basis { get; init; }

    /// <summary>Who may know; empty: not stated; null: not known.</summary>
    public string? Scope { get; init; }

    /// <summary>Who proposed it; null: nobody is recorded. Without a number and a name it is not known whether anybody did.</summary>
    public Person? Proposer { get; init; }

    /// <summary>Who approved it; null and without a number and a name as for who proposed it.</summary>
    public Person? Approver { get; init; }

    /// <summary>Whether the approver may set that level, or it derives from a source of that level.</summary>
    public bool? IsWithinAuthority { get; init; }

    /// <summary>When.</summary>
    public RecordedTime? DecidedAt { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => DecidedAt;
}
