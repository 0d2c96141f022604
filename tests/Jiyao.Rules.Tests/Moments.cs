using System.Globalization;

namespace Jiyao.Rules.Tests;

/// <summary>Instants as a register of an office at UTC+08:00 writes them.</summary>
internal static class Moments
{
    /// <summary>The instant; with no date it is on Tuesday 10 March 2026.</summary>
    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(
        $"{(text.Contains('-', StringComparison.Ordinal) ? "" : "2026-03-10 ")}{text} +08:00", CultureInfo.InvariantCulture);

    /// <summary>The same, of which the seconds were not written down.</summary>
    public static RecordedTime Minute(string text) => RecordedTime.ToTheMinute(At(text));

    /// <summary>The next instant a clock can tell.</summary>
    public static DateTimeOffset After(DateTimeOffset instant) => instant.AddTicks(1);
}
