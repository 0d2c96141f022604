namespace Jiyao.Rules;

/// <summary>When papers may not lie on a desk under clause B5.1.b.</summary>
public enum DeskRule
{
    /// <summary>While nobody works at the desk, and after hours.</summary>
    UnattendedOrAfterHours,

    /// <summary>At any time.</summary>
    Always,
}

/// <summary>How often clause B5.2.a wants the office cleaned.</summary>
public enum CleaningPer
{
    /// <summary>Every calendar day.</summary>
    Day,

    /// <summary>Every shift of the roster.</summary>
    Shift,
}
