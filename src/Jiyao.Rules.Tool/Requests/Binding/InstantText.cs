using System.Globalization;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>
/// Reads ISO 8601 instants as finely as they are written, down to 100 ns; without an offset at +08:00, wherever it runs. 24:00 is the next
/// day's 00:00.
/// </summary>
internal static class InstantText
{
    private static readonly string[] ToTheMinute = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd' 'HH:mm"];
    private static readonly string[] Exact = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF"];

    public static RecordedTime? Read(string text)
    {
        var trimmed = ToTheTick(text.Trim().ToUpperInvariant());
        if (trimmed.Length > 13 && trimmed[10] is 'T' or ' ' && trimmed.AsSpan(11, 3) is "24:") return EndOfDay(trimmed);
        if (Parse(trimmed, Exact) is { } instant) return instant;
        if (Parse(trimmed, ToTheMinute) is { } minute) return RecordedTime.ToTheMinute(minute);
        return Naive(trimmed, ["yyyy-MM-dd"]) is { } midnight ? RecordedTime.ToTheDay(midnight) : null;
    }

    // Many programs write nanoseconds.
    private static string ToTheTick(string text)
    {
        const int Digits = 7;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return text;
        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - point - 1 <= Digits ? text : text.Remove(point + 1 + Digits, end - point - 1 - Digits);
    }

    private static RecordedTime? EndOfDay(string text)
    {
        var midnight = text.Remove(11, 2).Insert(11, "00");
        if (Day(Parse(midnight, Exact)) is { } instant) return instant;
        return Day(Parse(midnight, ToTheMinute)) is { } minute ? RecordedTime.ToTheMinute(minute) : null;

        static DateTimeOffset? Day(DateTimeOffset? start) =>
            start?.TimeOfDay == TimeSpan.Zero && start <= DateTimeOffset.MaxValue.AddDays(-2) ? start.Value.AddDays(1) : null;
    }

    private static DateTimeOffset? Parse(string text, string[] formats) => Naive(text, formats) ?? WithOffset(text, formats);

    private static DateTimeOffset? Naive(string text, string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && local - DateTime.MinValue >= BeijingTime.Offset
            ? new DateTimeOffset(local, BeijingTime.Offset)
            : null;

    // K would also take a text without an offset, and read it in the machine's own zone.
    private static DateTimeOffset? WithOffset(string text, string[] formats)
    {
        var written = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        string[] offset = [.. formats.Select(format => format + "zzz")];
        return DateTimeOffset.TryParseExact(written, offset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : null;
    }
}
