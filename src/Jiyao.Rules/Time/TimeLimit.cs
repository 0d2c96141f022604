namespace Jiyao.Rules;

/// <summary>A limit of elapsed time, its last instant still in time. Hours run through nights and holidays.</summary>
/// <param name="Length">The time allowed.</param>
/// <param name="ReadsMinutesAsWritten">Whether a time written to the minute counts as that minute's first instant.</param>
public readonly record struct TimeLimit(TimeSpan Length, bool ReadsMinutesAsWritten = false)
{
    /// <summary>The deadline counted from a start; null when the start is not known.</summary>
    public Deadline? From(RecordedTime? start) => start is { } known ? FromKnown(known) : null;

    /// <summary>The deadline counted from a start that is known.</summary>
    internal Deadline FromKnown(RecordedTime start) => new(start, start.Plus(Length), Length, ReadsMinutesAsWritten: ReadsMinutesAsWritten);
}
