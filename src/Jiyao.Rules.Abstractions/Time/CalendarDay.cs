namespace Jiyao.Rules;

/// <summary>What a date is in a calendar.</summary>
/// <param name="Kind">Whether it is worked, and why.</param>
/// <param name="IsProvisional">
/// Whether a notice not yet known may change the answer: bridging days and make-up days cannot be computed.
/// </param>
public readonly record struct CalendarDay(DayKind Kind, bool IsProvisional = false)
{
    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkday => Kind is DayKind.Workday or DayKind.MakeUpWorkday;
}
