using System.Globalization;

namespace Jiyao.Rules;

/// <summary>A day, month or longer span of the calendar that an audit's period touches. Dates are those of +08:00.</summary>
public sealed class CalendarSpan : Fact
{
    private readonly AuditPeriod period;

    private CalendarSpan(SpanKind kind, DateOnly first, DateOnly last, AuditPeriod period)
    {
        (Kind, First, Last, this.period) = (kind, first, last, period);
        From = new DateTimeOffset(first, TimeOnly.MinValue, BeijingTime.Offset);
        To = new DateTimeOffset(last.AddDays(1), TimeOnly.MinValue, BeijingTime.Offset);
        Id = Name();
    }

    /// <summary>The kind of span.</summary>
    public SpanKind Kind { get; }

    /// <summary>Its first day.</summary>
    public DateOnly First { get; }

    /// <summary>Its last day.</summary>
    public DateOnly Last { get; }

    /// <summary>Its first instant.</summary>
    public DateTimeOffset From { get; }

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset To { get; }

    /// <summary>Its first instant: what is owed once in the span arises then, and by the text of then.</summary>
    public override RecordedTime? When => From;

    /// <summary>
    /// Whether all of it can be seen: it lies within the period, or its unseen part is still to come. Where it cannot, that nothing
    /// was found in it proves nothing.
    /// </summary>
    public bool IsWhole => From >= period.From && (To <= period.To || period.To >= period.AsOf);

    /// <summary>By when what is owed once in the span must be done: its end, which is late itself.</summary>
    public Deadline Deadline => new(From, To, To - From, DayCounting.InclusiveDays, IsInclusive: false);

    /// <summary>Whether a time lies in it; null where it was not written finely enough to tell, or not at all.</summary>
    public bool? Contains(RecordedTime? at) => at is { } known ? RecordedInterval.Contains(From, To, known) : null;

    /// <summary>
    /// When what is owed once in the span was done, of the times at which it was. Null: certainly not within what can be seen.
    /// Illegible: it may have been, at a time that is not known or cannot be seen.
    /// </summary>
    public RecordedTime? FirstOf(IEnumerable<RecordedTime?> times)
    {
        ArgumentNullException.ThrowIfNull(times);
        var (first, isCertain) = FirstTime.Of(times, time => time, Contains);
        return first ?? (isCertain && IsWhole ? null : RecordedTime.Illegible);
    }

    internal static CalendarSpan Around(DateOnly date, SpanKind kind, AuditPeriod period)
    {
        var (first, months) = kind switch
        {
            SpanKind.Day => (date, 0),
            SpanKind.Month => (new DateOnly(date.Year, date.Month, 1), 1),
            SpanKind.Quarter => (new DateOnly(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1), 3),
            SpanKind.HalfYear => (new DateOnly(date.Year, date.Month <= 6 ? 1 : 7, 1), 6),
            _ => (new DateOnly(date.Year, 1, 1), 12),
        };
        return new(kind, first, months == 0 ? first : first.AddMonths(months).AddDays(-1), period);
    }

    private string Name() => Kind switch
    {
        SpanKind.Day => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SpanKind.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        SpanKind.Quarter => $"{First.Year}-Q{((First.Month - 1) / 3) + 1}",
        SpanKind.HalfYear => $"{First.Year}-H{(First.Month <= 6 ? 1 : 2)}",
        _ => First.Year.ToString(CultureInfo.InvariantCulture),
    };
}
