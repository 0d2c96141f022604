using System.Globalization;

namespace Jiyao.Rules;

/// <summary>
/// A time as a register records it: an instant, or the span within which the instant lies where less was written down.
/// Comparisons answer null (unknown) where the answer hangs on what was not written down.
/// </summary>
public readonly struct RecordedTime : IEquatable<RecordedTime>
{
    private const long MinuteWidth = TimeSpan.TicksPerMinute - 1;
    private const long DayWidth = TimeSpan.TicksPerDay - 1;

    private readonly DateTimeOffset earliest;
    private readonly long width;

    private RecordedTime(DateTimeOffset earliest, long width)
    {
        this.earliest = earliest;
        this.width = width;
    }

    /// <summary>A time that was written but cannot be read. It is not absent, and it is never in time nor late.</summary>
    public static RecordedTime Illegible { get; } = Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);

    /// <summary>The earliest instant it may be, inclusive.</summary>
    public DateTimeOffset Earliest => earliest;

    /// <summary>The latest instant it may be, inclusive.</summary>
    public DateTimeOffset Latest => width == 0 ? earliest : earliest.AddTicks(width);

    /// <summary>Whether the instant is known exactly.</summary>
    public bool IsExact => width == 0;

    /// <summary>How finely it was written down.</summary>
    public TimePrecision Precision => width switch
    {
        0 => TimePrecision.Exact,
        MinuteWidth => TimePrecision.Minute,
        DayWidth => TimePrecision.Day,
        _ when this == Illegible => TimePrecision.Illegible,
        _ => TimePrecision.Span,
    };

    /// <summary>An exact instant.</summary>
    public static implicit operator RecordedTime(DateTimeOffset instant) => new(instant, 0);

    /// <summary>An exact instant.</summary>
    public static RecordedTime FromDateTimeOffset(DateTimeOffset instant) => instant;

    /// <summary>A time written to the minute: any instant of the minute that begins at <paramref name="start"/>.</summary>
    public static RecordedTime ToTheMinute(DateTimeOffset start) => new(start, MinuteWidth);

    /// <summary>A time written to the day: any instant of the 24 hours that begin at <paramref name="midnight"/>.</summary>
    public static RecordedTime ToTheDay(DateTimeOffset midnight) => new(midnight, DayWidth);

    /// <summary>An instant somewhere from <paramref name="earliest"/> to <paramref name="latest"/>, both inclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public static RecordedTime Between(DateTimeOffset earliest, DateTimeOffset latest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(latest, earliest);
        return new(earliest, latest.UtcTicks - earliest.UtcTicks);
    }

    /// <summary>Whether this is at or before the other; null where the precision does not tell.</summary>
    public bool? IsAtOrBefore(RecordedTime other) =>
        Latest <= other.Earliest ? true
        : Earliest > other.Latest ? false
        : null;

    /// <summary>Whether this is certainly before the other, whatever was not written down.</summary>
    public bool IsCertainlyBefore(RecordedTime other) => Latest < other.Earliest;

    /// <summary>The time as if it had been written exactly: its earliest instant.</summary>
    public RecordedTime AsWritten() => Precision is TimePrecision.Minute ? earliest : this;

    /// <summary>The time moved by a span, its precision kept; saturates at the ends of the calendar.</summary>
    public RecordedTime Plus(TimeSpan span)
    {
        var first = Saturate(earliest, span);
        var last = Saturate(Latest, span);
        return Between(first, last);
    }

    /// <inheritdoc/>
    public bool Equals(RecordedTime other) => earliest.Equals(other.earliest) && width == other.width;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordedTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(earliest, width);

    /// <summary>Whether both were recorded alike: the same instants at the same precision.</summary>
    public static bool operator ==(RecordedTime left, RecordedTime right) => left.Equals(right);

    /// <summary>Whether the two differ in instant or precision.</summary>
    public static bool operator !=(RecordedTime left, RecordedTime right) => !left.Equals(right);

    /// <summary>ISO 8601 with the offset, as finely as it was written; both ends where it is a span.</summary>
    public override string ToString() => Precision switch
    {
        TimePrecision.Exact => Iso(earliest),
        TimePrecision.Minute => earliest.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture),
        TimePrecision.Day => earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimePrecision.Illegible => "?",
        _ => $"{Iso(earliest)}/{Iso(Latest)}",
    };

    private static string Iso(DateTimeOffset instant) =>
        instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static DateTimeOffset Saturate(DateTimeOffset instant, TimeSpan span) =>
        span.Ticks > DateTimeOffset.MaxValue.UtcTicks - instant.UtcTicks ? DateTimeOffset.MaxValue
        : span.Ticks < -instant.UtcTicks ? DateTimeOffset.MinValue
        : instant.ToUniversalTime().AddTicks(span.Ticks).ToOffsetOrUtc(instant.Offset);
}
