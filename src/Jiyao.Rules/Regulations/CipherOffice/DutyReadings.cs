namespace Jiyao.Rules;

/// <summary>What shows that somebody was on duty under clause B3.1.a.</summary>
public enum CoverageFrom
{
    /// <summary>That somebody was there.</summary>
    Presence,

    /// <summary>That the roster puts somebody on duty.</summary>
    Roster,
}

/// <summary>Whether one person may be principal and deputy at once under clause B3.2.b.</summary>
public enum SamePerson
{
    /// <summary>Not at all.</summary>
    Forbid,

    /// <summary>Without more.</summary>
    Allow,
}

/// <summary>Where somebody must be under clause B3.2.c.</summary>
public enum PresenceUnit
{
    /// <summary>Inside the cipher room.</summary>
    Room,

    /// <summary>In the building.</summary>
    Building,
}

/// <summary>What a hand-over asks for under clause B3.3.d.</summary>
public enum HandoverAck
{
    /// <summary>That each open item is listed and acknowledged.</summary>
    ListedAndAcknowledged,

    /// <summary>That each open item is listed.</summary>
    ListedOnly,
}

/// <summary>What breaches clause B3.4.b.</summary>
public enum LineDown
{
    /// <summary>An outage that is not reported within fifteen minutes.</summary>
    UnreportedOutage,

    /// <summary>Any outage.</summary>
    AnyOutage,
}

/// <summary>Who counts as absent from post under clause B4.1.b.</summary>
public enum AbsenceAttribution
{
    /// <summary>The principal when the deadline passed, or who had not handed the telegram over.</summary>
    AtDeadline,

    /// <summary>The principal when the telegram was received.</summary>
    AtReception,

    /// <summary>Both of them.</summary>
    Both,
}

/// <summary>By when a telegram is entered in the register under clause B4.2.a.</summary>
public enum RegisterWithin
{
    /// <summary>Before the shift ends.</summary>
    ShiftEnd,

    /// <summary>On the same day.</summary>
    SameDay,
}

/// <summary>Which warning telegrams the head directs in person under clause B4.3.b.</summary>
public enum WarningDirection
{
    /// <summary>Those that come in and those that go out.</summary>
    Both,

    /// <summary>Those that go out.</summary>
    Outgoing,
}

/// <summary>Who may stand in for the head under clause B4.3.b.</summary>
public enum HeadDelegate
{
    /// <summary>Whoever acts as head by a delegation on record.</summary>
    OnRecord,

    /// <summary>Nobody.</summary>
    NotAllowed,
}

/// <summary>Which of two records that do not agree counts (B4.1.a).</summary>
public enum EvidencePreference
{
    /// <summary>Neither: what hangs on it is open.</summary>
    None,

    /// <summary>What the line itself recorded.</summary>
    MachineLog,
}
