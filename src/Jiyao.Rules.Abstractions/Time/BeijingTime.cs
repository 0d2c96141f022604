namespace Jiyao.Rules;

/// <summary>The time of day by which registers are kept, eight hours ahead of UTC all year and in every year; no table of zones is asked.</summary>
public static class BeijingTime
{
    /// <summary>The offset of a time that names none.</summary>
    public static TimeSpan Offset => new(8 * TimeSpan.TicksPerHour);

    /// <summary>An instant as people here say it, whatever the offset it was recorded with. The last hours of the calendar keep their own.</summary>
    /// <param name="instant">The instant.</param>
    public static DateTimeOffset Of(DateTimeOffset instant) => instant > DateTimeOffset.MaxValue - Offset ? instant : instant.ToOffset(Offset);
}
