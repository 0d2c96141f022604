namespace Jiyao.Rules.Tool.Triaging;

/// <summary>
/// In which order findings ask to be looked at: what fails a check may not be lost among thousands that are known. Where a report has no
/// room for all, the last ones are left out.
/// </summary>
internal enum Urgency
{
    /// <summary>Violated, and neither in the baseline nor waived.</summary>
    NewViolation,

    /// <summary>Cannot be told, and neither in the baseline nor waived.</summary>
    NewDoubt,

    /// <summary>Violated, known or waived.</summary>
    ExcusedViolation,

    /// <summary>Cannot be told, known or waived.</summary>
    ExcusedDoubt,

    /// <summary>Owed, and not yet due.</summary>
    Pending,

    /// <summary>Kept.</summary>
    Compliant,
}
