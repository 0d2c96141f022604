namespace Jiyao.Rules.Time.Counting;

/// <summary>One way to count a limit of days. Dates are those of +08:00, whatever offset the start is written with.</summary>
internal abstract class DayCounter
{
    /// <summary>The counter for a way of counting.</summary>
    /// <param name="counting">How days are counted.</param>
    /// <param name="calendar">
    /// The working days, which <c>CivilCode</c> and <c>WorkingDays</c> ask for; null: the official ones, read when first asked for.
    /// </param>
    /// <param name="closing">
    /// When business ends on the last day, by those two ways of counting; null = at the following midnight. Either is late.
    /// </param>
    internal static DayCounter For(DayCounting counting, IWorkCalendar? calendar, TimeOnly? closing = null) => counting switch
    {
        DayCounting.ElapsedHours => new ElapsedHourCounter(),
        DayCounting.InclusiveDays => new InclusiveDayCounter(),
        DayCounting.CivilCode => new CivilCodeCounter(calendar ?? OfficialCalendar.Embedded, closing),
        DayCounting.WorkingDays => new WorkingDayCounter(calendar ?? OfficialCalendar.Embedded, closing),
        _ => throw new ArgumentOutOfRangeException(nameof(counting), counting, "Not a way of counting days."),
    };

    /// <summary>
    /// The deadline of a limit of days, at least one, as imprecise as the start; an illegible start has an illegible one.
    /// </summary>
    internal Deadline Count(RecordedTime start, int days, bool readsMinutesAsWritten = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return start == RecordedTime.Illegible
            ? new(start, start, TimeSpan.FromDays(days), Counting, IsInclusive, ReadsMinutesAsWritten: readsMinutesAsWritten)
            : Readable(start, days, readsMinutesAsWritten);
    }

    private protected abstract DayCounting Counting { get; }

    private protected abstract bool IsInclusive { get; }

    private protected abstract Deadline Readable(RecordedTime start, int days, bool readsMinutesAsWritten);
}
