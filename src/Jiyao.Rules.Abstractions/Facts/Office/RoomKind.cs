namespace Jiyao.Rules;

/// <summary>Kinds of rooms the regulations tell apart.</summary>
public enum RoomKind
{
    /// <summary>The cipher room (机要室).</summary>
    CipherRoom,

    /// <summary>The machine room (机房).</summary>
    MachineRoom,

    /// <summary>A room kept for documents alone.</summary>
    DocumentRoom,

    /// <summary>A leader's office.</summary>
    LeaderOffice,

    /// <summary>Any other office.</summary>
    Office,

    /// <summary>A place open to the public.</summary>
    PublicPlace,
}
