namespace Jiyao.Rules.Time.Counting;

/// <summary>
/// A limit that ends with a calendar day: at the midnight after it, or when business closes, and that instant is late.
/// </summary>
internal abstract class CalendarDayCounter(TimeOnly? closing) : DayCounter
{
    private protected override bool IsInclusive => false;

    /// <summary>The last day of the limit, or the last date there is.</summary>
    private protected abstract LastDay LastDayOf(DateOnly startDay, int days);

    private protected override Deadline Readable(RecordedTime start, int days, bool readsMinutesAsWritten)
    {
        var (first, provisional) = Due(start.Earliest, days);
        var (last, lastProvisional) = start.IsExact ? (first, provisional) : Due(start.Latest, days);
        return new(
            start,
            RecordedTime.Between(first, last),
            TimeSpan.FromDays(days),
            Counting,
            IsInclusive,
            provisional || lastProvisional,
            readsMinutesAsWritten);
    }

    private (DateTimeOffset Due, bool IsProvisional) Due(DateTimeOffset start, int days)
    {
        var localTicks = start.UtcTicks + BeijingTime.Offset.Ticks;
        var startDay = localTicks > DateTime.MaxValue.Ticks
            ? DateOnly.MaxValue
            : DateOnly.FromDateTime(new DateTime(localTicks));
        var last = LastDayOf(startDay, days);
        return (last.Date < DateOnly.MaxValue ? EndOf(last.Date) : DateTimeOffset.MaxValue, last.IsProvisional);
    }

    private DateTimeOffset EndOf(DateOnly day) => closing is { } time
        ? new(day, time, BeijingTime.Offset)
        : new(day.AddDays(1), TimeOnly.MinValue, BeijingTime.Offset);
}
