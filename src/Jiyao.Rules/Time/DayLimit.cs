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
    /// <param name="closing">
    /// When business ends on the last day, local time, by <c>CivilCode</c> and <c>WorkingDays</c>; null: at the following midnight. Either is late.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one day, no way of counting, or a closing at 00:00.</exception>
    public DayLimit(int days, DayCounting counting, IWorkCalendar? calendar = null, bool readsMinutesAsWritten = false, TimeOnly? closing = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        if (closing == TimeOnly.MinValue) throw new ArgumentOutOfRangeException(nameof(closing), closing, "A day does not close as it begins.");
        this.days = days;
        this.readsMinutesAsWritten = readsMinutesAsWritten;
        counter = DayCounter.For(counting, calendar, closing);
    }

    /// <summary>The deadline counted from a start; null when the start is not known.</summary>
    public Deadline? From(RecordedTime? start) => start is { } known ? counter.Count(known, days, readsMinutesAsWritten) : null;
}
