using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>How long something lasted: 25分钟, 1小时5分, 40秒, 0:25:00, 25 (minutes).</summary>
internal static partial class SpanText
{
    private static readonly LocalizedText Fault = new("时长无法辨认；请写成 25分钟 的样子", "not readable as a length of time: write it like 25分钟");

    /// <summary>Reads one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">What a bare number counts; minutes, if that is no unit.</param>
    public static Reading<TimeSpan> Read(string text, string unit = "")
    {
        var bare = BareText.Of(text);
        if (CellMarks.IsNone(text)) return default(Reading<TimeSpan>);
        if (int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
            return unit.Length > 0 && Words().Match(bare + unit) is { Success: true } counted ? Span(counted) : TimeSpan.FromMinutes(minutes);
        // Not TimeSpan.Parse, to which 24:00:00 is 24 days.
        if (Clock().Match(bare) is { Success: true } clock) return Span(clock);
        var words = Words().Match(bare);
        return words.Success && bare.Length > 0 ? Span(words) : Fault;
    }

    private static TimeSpan Span(Match parts) =>
        TimeSpan.FromHours(Number(parts, 1)) + TimeSpan.FromMinutes(Number(parts, 2)) + TimeSpan.FromSeconds(Number(parts, 3));

    private static double Number(Match words, int group) =>
        words.Groups[group] is { Success: true, Value: var digits } ? double.Parse(digits, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^([0-9]{1,3}):([0-5][0-9]):([0-5][0-9])$")]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:([0-9]{1,4}(?:\.[0-9]+)?)(?:小时|时|h))?(?:([0-9]{1,6}(?:\.[0-9]+)?)(?:分钟|分|min|m))?(?:([0-9]{1,6})(?:秒钟|秒|s))?$")]
    private static partial Regex Words();
}
