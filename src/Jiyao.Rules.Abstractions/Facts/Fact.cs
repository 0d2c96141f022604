namespace Jiyao.Rules;

/// <summary>
/// A plain model that rules read. Facts are immutable, and a member that is null is not known: never absent, harmless or zero.
/// Facts are compared by identity, so that two equal rows of a register stay two.
/// </summary>
public abstract class Fact
{
    /// <summary>The record's own number, as text; a blank one is none, so that no two records are one for having none.</summary>
    public string? Id
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Where it was read; null when a host made it.</summary>
    public SourceRow? Source { get; init; }

    /// <summary>When what it records took place; null: it records a standing state, or tells no time.</summary>
    public virtual RecordedTime? When => null;

    /// <summary>Whether a member may hold what it cannot: the validator has to look. A few comparisons, where a validator costs a hundred.</summary>
    internal virtual bool IsDoubtful => false;
}
