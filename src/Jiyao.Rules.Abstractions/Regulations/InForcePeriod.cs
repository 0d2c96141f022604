using System.Globalization;

namespace Jiyao.Rules;

/// <summary>The days on which a text is in force. A day begins at midnight of +08:00.</summary>
public sealed record InForcePeriod
{
    /// <summary>The days from one until another.</summary>
    /// <param name="from">The first day; null: since ever.</param>
    /// <param name="until">The first day on which it is in force no more; null: until further notice.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
    public InForcePeriod(DateOnly? from, DateOnly? until)
    {
        if (until is { } end) ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, from ?? DateOnly.MinValue, nameof(until));
        (From, Until) = (from, until);
    }

    /// <summary>Every day.</summary>
    public static InForcePeriod Always { get; } = new(null, null);

    /// <summary>The first day; null: since ever.</summary>
    public DateOnly? From { get; }

    /// <summary>The first day on which it is in force no more; null: until further notice.</summary>
    public DateOnly? Until { get; }

    /// <summary>The instant at which a text begins or ends that does so on a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) =>
        day == DateOnly.MinValue ? DateTimeOffset.MinValue : new(day, TimeOnly.MinValue, BeijingTime.Offset);

    /// <summary>Whether it is in force on a day.</summary>
    public bool Covers(DateOnly day) => !(day < From) && !(day >= Until);

    /// <summary>Whether it is in force at a time; null where the precision does not tell, or there is no time.</summary>
    public bool? Covers(RecordedTime? when)
    {
        if (this == Always) return true;
        if (when is not { } time) return null;
        var (start, end) = (From is { } from ? StartOf(from) : DateTimeOffset.MinValue, Until is { } until ? StartOf(until) : (DateTimeOffset?)null);
        if (time.Latest < start || time.Earliest >= end) return false;
        return time.Earliest >= start && !(time.Latest >= end) ? true : null;
    }

    /// <summary>The days of both; null: there is none.</summary>
    public InForcePeriod? Intersect(InForcePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) return this;
        var from = other.From is { } first && !(first <= From) ? first : From;
        var until = other.Until is { } end && !(end >= Until) ? end : Until;
        return from >= until ? null : new(from, until);
    }

    /// <summary>ISO 8601: the first day and the day it ends, each <c>..</c> where there is none.</summary>
    public override string ToString() => $"{Text(From)}/{Text(Until)}";

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";
}
