using System.Globalization;
using System.Text.RegularExpressions;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>
/// Reads how long something lasted: ISO 8601, <c>PT10M</c>, or as registers write it, <c>10min</c>. A number needs its unit, and
/// months and years have no length of their own.
/// </summary>
internal static partial class DurationText
{
    public static TimeSpan? Read(string text)
    {
        var trimmed = text.Trim();
        if (Iso().Match(trimmed) is { Success: true } iso)
            return TimeSpan.FromTicks((long)(Ticks(iso, "d", TimeSpan.TicksPerDay) + Ticks(iso, "h", TimeSpan.TicksPerHour)
                + Ticks(iso, "m", TimeSpan.TicksPerMinute) + Ticks(iso, "s", TimeSpan.TicksPerSecond)));
        return trimmed.Any(char.IsLetter) && !trimmed.Contains(':') ? SpanText.Read(trimmed).Value : null;
    }

    private static decimal Ticks(Match iso, string group, long unit) =>
        iso.Groups[group] is { Success: true, Value: var digits } ? decimal.Parse(digits, CultureInfo.InvariantCulture) * unit : 0;

    [GeneratedRegex(
        @"\AP(?=[0-9T])(?:(?<d>[0-9]{1,6})D)?(?:T(?=[0-9])(?:(?<h>[0-9]{1,6})H)?(?:(?<m>[0-9]{1,6})M)?(?:(?<s>[0-9]{1,6}(?:\.[0-9]{1,7})?)S)?)?\z")]
    private static partial Regex Iso();
}
