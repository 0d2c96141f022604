namespace Jiyao.Rules;

/// <summary>Whether one secrecy officer may serve several units under clause B6.7.</summary>
public enum SharedOfficer
{
    /// <summary>Where it is on record for each of the units.</summary>
    IfRecorded,

    /// <summary>Not at all.</summary>
    Never,

    /// <summary>Without more.</summary>
    Allowed,
}

/// <summary>When leaders study under clause B6.8.a.</summary>
public enum LeaderStudy
{
    /// <summary>Once a year, no later than on the day the staff first do.</summary>
    BeforeOrWithStaff,

    /// <summary>Once a year.</summary>
    OnceAYear,
}
