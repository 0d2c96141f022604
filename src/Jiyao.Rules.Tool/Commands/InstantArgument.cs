using System.Globalization;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>An instant on the command line: ISO 8601, +08:00 where it names no offset.</summary>
internal static class InstantArgument
{
    private static readonly string[] Naive =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
    ];

    // Where the hour stands: behind the date and a T or a blank.
    private const int HourAt = 11;

    // The first and the last day of the calendar are no days of any office, and leave no room to reckon in.
    private static readonly DateTime First = DateTime.MinValue.AddDays(1);
    private static readonly DateTime End = DateTime.MaxValue.Date;

    private static readonly string[] Offset = [.. Naive.Skip(1).Select(format => format + "K")];

    /// <summary>Reads it; where it is not given, now, to the second.</summary>
    /// <exception cref="UsageException">It is no instant.</exception>
    public static DateTimeOffset Parse(string option, string? text, TimeProvider clock)
    {
        if (text is null)
        {
            var now = clock.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)).ToOffset(BeijingTime.Offset);
        }

        return Read(text) ?? throw new UsageException(
            $"{option}“{text}”不是时刻；请写成 2026-03-10、2026-03-10T09:15 或 2026-03-10T09:15:00+08:00。",
            $"{option} '{text}' is no instant; write it like 2026-03-10, 2026-03-10T09:15 or 2026-03-10T09:15:00+08:00.");
    }

    /// <summary>Reads a period, FROM/TO. A date as its end is in it; an instant as its end is not.</summary>
    /// <exception cref="UsageException">It is no period.</exception>
    public static (DateTimeOffset From, DateTimeOffset To)? ParsePeriod(string option, string? text)
    {
        if (text is null) return null;
        if (text.Split('/') is [var first, var last] && Read(first) is { } from && Read(last) is { } to)
        {
            if (last.Length == "yyyy-MM-dd".Length) to = to.AddDays(1);
            if (from < to) return (from, to);
        }

        throw new UsageException(
            $"{option}“{text}”不是期间；请写成 2026-01-01/2026-12-31，或带时刻 2026-01-01T08:00/2026-02-01T08:00。",
            $"{option} '{text}' is no period; write it like 2026-01-01/2026-12-31, or with instants 2026-01-01T08:00/2026-02-01T08:00.");
    }

    // 24:00 ends the day as people say it, as a cell of a register may.
    private static DateTimeOffset? Read(string text)
    {
        var isEndOfDay = text.Length > HourAt && text.AsSpan(HourAt).StartsWith("24:00", StringComparison.Ordinal);
        if (Exact(isEndOfDay ? $"{text[..HourAt]}00{text[(HourAt + 2)..]}" : text) is not { } at) return null;
        return isEndOfDay ? at.TimeOfDay == TimeSpan.Zero ? at.AddDays(1) : null : at;
    }

    private static DateTimeOffset? Exact(string text) =>
        DateTime.TryParseExact(text, Naive, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? local >= First && local < End ? new DateTimeOffset(local, BeijingTime.Offset) : null
            : DateTimeOffset.TryParseExact(text, Offset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
                && instant.UtcDateTime >= First && instant.UtcDateTime < End - BeijingTime.Offset ? instant : null;
}
