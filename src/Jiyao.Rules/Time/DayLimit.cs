using Jiyao.Rules.Time.Counting;

namespace Jiyao.Rules;

/// <summary>A limit of whole days.</summary>
public sealed class DayLimit
{
    private readonly int days;
    private readonly bool readsMinutesAsWritten;
    private readonly DayCounter counter;

    /// <summary>A limit of whole days.</summary>
    /// <param name="days">The days allowed, at least one.</param>
    /// <param name="counting">How they are counted.</param>
    /// <param name="calendar">The working days, for the ways of counting that ask for them; null: the official ones.</param>
    /// <param name="readsMinutesAsWritten">Whether a time written to the minute counts as that minute's first instant.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one day, or no way of counting.</exception>
    public DayLimit(int days, DayCounting counting, IWorkCalendar? calendar = null, bool readsMinutesAsWritten = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        this.days = days;
        this.readsMinutesAsWritten = readsMinutesAsWritten;
        counter = DayCounter.For(counting, calendar);
    }

    /// <summary>The deadline counted from a start; null when the start is not known.</summary>
    public Deadline? From(RecordedTime? start) => start is { } known ? counter.Count(known, days, readsMinutesAsWritten) : null;
}
