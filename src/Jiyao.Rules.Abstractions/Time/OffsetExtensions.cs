namespace Jiyao.Rules;

internal static class OffsetExtensions
{
    // Near the ends of the calendar the local time may leave it though the instant does not.
    internal static DateTimeOffset ToOffsetOrUtc(this DateTimeOffset utc, TimeSpan offset)
    {
        var local = utc.UtcTicks + offset.Ticks;
        return local < 0 || local > DateTime.MaxValue.Ticks ? utc : utc.ToOffset(offset);
    }
}
