namespace Jiyao.Rules;

/// <summary>How a limit of days is counted (option <c>DayCounting</c>).</summary>
public enum DayCounting
{
    /// <summary>From the instant of the start, 24 hours a day, holidays or not; the last instant is still in time.</summary>
    ElapsedHours,

    /// <summary>The day of the start is the first day; ends with the last day, at the following midnight, which is late.</summary>
    InclusiveDays,

    /// <summary>The day of the start is not counted; a last day that is no working day gives way to the next working day.</summary>
    CivilCode,

    /// <summary>That many working days after the day of the start.</summary>
    WorkingDays,
}
