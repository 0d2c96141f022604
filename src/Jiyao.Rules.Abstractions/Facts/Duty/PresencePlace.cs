namespace Jiyao.Rules;

/// <summary>Where an officer was on duty.</summary>
public enum PresencePlace
{
    /// <summary>In the cipher room itself.</summary>
    Room,

    /// <summary>In the building, but not in the room.</summary>
    Building,

    /// <summary>Outside the building.</summary>
    Elsewhere,
}
