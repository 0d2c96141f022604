namespace Jiyao.Rules;

/// <summary>Who answers for a device or account that goes online under clause A4.a.</summary>
public enum OnlineOwner
{
    /// <summary>Exactly one named person in post.</summary>
    Person,

    /// <summary>A named person, or a unit as a whole.</summary>
    Unit,
}

/// <summary>Which machines clause A4.c means.</summary>
public enum DeviceClasses
{
    /// <summary>Every machine that can store, copy or send.</summary>
    Every,

    /// <summary>Fax machines, copiers, computers and recorders alone.</summary>
    Named,
}
