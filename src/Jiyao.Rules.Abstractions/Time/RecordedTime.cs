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

    // Ticks of UTC compare in one instruction each; the offset only matters to people.
    private readonly long first;
    private readonly long width;
    private readonly short offsetMinutes;

    private RecordedTime(long first, long width, short offsetMinutes) =>
        (this.first, this.width, this.offsetMinutes) = (first, width, offsetMinutes);

    private RecordedTime(DateTimeOffset earliest, long width)
        : this(earliest.UtcTicks, width, (short)earliest.TotalOffsetMinutes)
    {
    }

    /// <summary>A time that was written but cannot be read. It is not absent, and it is never in time nor late.</summary>
    public static RecordedTime Illegible { get; } = Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);

    /// <summary>The earliest instant it may be, inclusive.</summary>
    public DateTimeOffset Earliest => At(first);

    /// <summary>The latest instant it may be, inclusive.</summary>
    public DateTimeOffset Latest => At(LastTick);

    /// <summary>Whether the instant is known exactly.</summary>
    public bool IsExact => width == 0;

    internal long FirstTick => first;

    internal long LastTick => first + width;

    /// <summary>How finely it was written down.</summary>
    public TimePrecision Precision => width switch
    {
        0 => TimePrecision.Exact,
        MinuteWidth => TimePrecision.Minute,
        DayWidth => TimePrecision.Day,
        _ when first == 0 && LastTick == DateTimeOffset.MaxValue.UtcTicks => TimePrecision.Illegible,
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
        LastTick <= other.first ? true
        : first > other.LastTick ? false
        : null;

    /// <summary>Whether this is certainly before the other, whatever was not written down.</summary>
    public bool IsCertainlyBefore(RecordedTime other) => LastTick < other.first;

    /// <summary>Whether this is the same instant as the other; null where the precision does not tell.</summary>
    public bool? IsAt(RecordedTime other) =>
        LastTick < other.first || first > other.LastTick ? false
        : IsExact && other.IsExact ? true
        : null;

    /// <summary>The time as if it had been written exactly: its earliest instant.</summary>
    public RecordedTime AsWritten() => width == MinuteWidth ? new(first, 0, offsetMinutes) : this;

    /// <summary>The time moved by a span, its precision kept; saturates at the ends of the calendar.</summary>
    public RecordedTime Plus(TimeSpan span)
    {
        if (Precision == TimePrecision.Illegible) return this;
        var (from, to) = (Saturated(first, span.Ticks), Saturated(LastTick, span.Ticks));
        return new(from, to - from, offsetMinutes);
    }

    /// <inheritdoc/>
    public bool Equals(RecordedTime other) => first == other.first && width == other.width;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordedTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(first, width);

    /// <summary>Whether both were recorded alike: the same instants at the same precision.</summary>
    public static bool operator ==(RecordedTime left, RecordedTime right) => left.Equals(right);

    /// <summary>Whether the two differ in instant or precision.</summary>
    public static bool operator !=(RecordedTime left, RecordedTime right) => !left.Equals(right);

    /// <summary>ISO 8601 with the offset, as finely as it was written; both ends where it is a span.</summary>
    public override string ToString() => Precision switch
    {
        TimePrecision.Exact => Iso(Earliest),
        TimePrecision.Minute => Earliest.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture),
        TimePrecision.Day => Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimePrecision.Illegible => "?",
        _ => $"{Iso(Earliest)}/{Iso(Latest)}",
    };

    private static string Iso(DateTimeOffset instant) =>
        instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static long Saturated(long tick, long span) =>
        tick + Math.Clamp(span, -tick, DateTimeOffset.MaxValue.UtcTicks - tick);

    // Near the ends of the calendar the local time may leave it though the instant does not.
    private DateTimeOffset At(long tick)
    {
        var local = tick + (offsetMinutes * TimeSpan.TicksPerMinute);
        return local < 0 || local > DateTime.MaxValue.Ticks
            ? new DateTimeOffset(tick, TimeSpan.Zero)
            : new DateTimeOffset(local, TimeSpan.FromMinutes(offsetMinutes));
    }
}
