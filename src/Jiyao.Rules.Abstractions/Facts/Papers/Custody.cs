namespace Jiyao.Rules;

/// <summary>One stay of an item in one place with one person: a link of its chain of locations.</summary>
public sealed class Custody : Fact
{
    /// <summary>The item's number.</summary>
    public string? Item { get; init; }

    /// <summary>The item's secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>Whether it is a cipher document.</summary>
    public bool? IsCipher { get; init; }

    /// <summary>Who had it.</summary>
    public Person? Holder { get; init; }

    /// <summary>Where it was, by name.</summary>
    public string? Place { get; init; }

    /// <summary>The kind of room; null also outside any room.</summary>
    public RoomKind? RoomKind { get; init; }

    /// <summary>Whether it was outside the building.</summary>
    public bool? IsOutsideTheBuilding { get; init; }

    /// <summary>Whether the holder is the registered custodian or the document room.</summary>
    public bool? IsRegisteredCustodian { get; init; }

    /// <summary>Since when, inclusive.</summary>
    public RecordedTime? From { get; init; }

    /// <summary>Until when, exclusive; null: still there.</summary>
    public RecordedTime? To { get; init; }

    /// <summary>From when it should have been filed or given back; null: no such duty is recorded.</summary>
    public RecordedTime? GiveBackDueAt { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => From;
}
