namespace Jiyao.Rules;

/// <summary>When a duty is due, and how that was computed.</summary>
/// <param name="Start">When the time began to run.</param>
/// <param name="Due">The last moment; as imprecise as the start it is counted from.</param>
/// <param name="Limit">The time allowed.</param>
/// <param name="Counting">How the time was counted.</param>
/// <param name="IsInclusive">Whether the very instant <paramref name="Due"/> is still in time.</param>
/// <param name="IsProvisional">Whether it rests on a calendar year with no published holiday notice.</param>
/// <param name="ReadsMinutesAsWritten">Whether a time written to the minute counts as that minute's first instant.</param>
public readonly record struct Deadline(
    RecordedTime Start,
    RecordedTime Due,
    TimeSpan Limit,
    DayCounting Counting = DayCounting.ElapsedHours,
    bool IsInclusive = true,
    bool IsProvisional = false,
    bool ReadsMinutesAsWritten = false);
