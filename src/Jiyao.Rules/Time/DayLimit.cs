namespace Jiyao.Rules;

/// <summary>A limit of whole days.</summary>
/// <param name="Days">The days allowed, at least one.</param>
/// <param name="Counting">How they are counted; one of <see cref="Countings"/>.</param>
/// <param name="ReadsMinutesAsWritten">Whether a time written to the minute counts as that minute's first instant.</param>
public readonly record struct DayLimit(int Days, DayCounting Counting, bool ReadsMinutesAsWritten = false)
{
    /// <summary>The ways of counting there are, the default first.</summary>
    public static IReadOnlyList<DayCounting> Countings { get; } = [DayCounting.ElapsedHours];

    /// <summary>The deadline counted from a start; null when the start is not known.</summary>
    /// <exception cref="NotSupportedException">
    /// The days cannot be counted that way. A deadline counted in another way than the one asked for would be a wrong one.
    /// </exception>
    public Deadline? From(RecordedTime? start) => Counting switch
    {
        DayCounting.ElapsedHours => new TimeLimit(TimeSpan.FromDays(Days), ReadsMinutesAsWritten).From(start),
        _ => throw new NotSupportedException($"days cannot be counted as {Counting}; there is {string.Join(", ", Countings)}"),
    };
}
