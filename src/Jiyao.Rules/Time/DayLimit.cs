namespace Jiyao.Rules;

/// <summary>A limit of whole days.</summary>
/// <param name="Days">The days allowed, at least one.</param>
/// <param name="Counting">How they are counted.</param>
/// <param name="ReadsMinutesAsWritten">Whether a time written to the minute counts as that minute's first instant.</param>
public readonly record struct DayLimit(int Days, DayCounting Counting, bool ReadsMinutesAsWritten = false)
{
    /// <summary>The deadline counted from a start; null when the start is not known.</summary>
    public Deadline? From(RecordedTime? start) => new TimeLimit(TimeSpan.FromDays(Days), ReadsMinutesAsWritten).From(start);
}
