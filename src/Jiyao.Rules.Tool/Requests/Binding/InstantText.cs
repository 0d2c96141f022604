using System.Globalization;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads ISO 8601 instants as finely as they are written; without an offset at +08:00, wherever it runs.</summary>
internal static class InstantText
{
    private static readonly string[] ToTheMinute = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd' 'HH:mm"];
    private static readonly string[] Exact = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF"];

    public static RecordedTime? Read(string text)
    {
        var trimmed = text.Trim();
        if (Parse(trimmed, Exact) is { } instant) return instant;
        if (Parse(trimmed, ToTheMinute) is { } minute) return RecordedTime.ToTheMinute(minute);
        return Naive(trimmed, ["yyyy-MM-dd"]) is { } midnight ? RecordedTime.ToTheDay(midnight) : null;
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
