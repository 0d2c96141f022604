namespace Jiyao.Rules;

/// <summary>A place where secret items are kept, as the list of approved places has it.</summary>
public sealed class StoragePlace : Fact
{
    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of room it stands in.</summary>
    public RoomKind? RoomKind { get; init; }

    /// <summary>Whether it is on the list of approved places.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>The highest level it is approved for.</summary>
    public SecrecyLevel? Class { get; init; }

    /// <summary>Whether it can be locked.</summary>
    public bool? IsLockable { get; init; }

    /// <summary>Whether it is a safe.</summary>
    public bool? IsSafe { get; init; }

    /// <summary>Whether nothing but cipher papers is kept in it.</summary>
    public bool? IsForCipherPapersOnly { get; init; }

    /// <summary>Whether the room serves documents alone.</summary>
    public bool? IsRoomForDocumentsOnly { get; init; }
}
