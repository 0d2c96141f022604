using Jiyao.Rules.Tool.Requests;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>An instant on the command line: ISO 8601, +08:00 where it names no offset.</summary>
internal static class InstantArgument
{
    // The first and the last day of the calendar are no days of any office, and leave no room to reckon in.
    private static readonly DateTimeOffset First = new(DateTime.MinValue.AddDays(1), BeijingTime.Offset);
    private static readonly DateTimeOffset End = new(DateTime.MaxValue.Date, BeijingTime.Offset);

    /// <summary>Reads it; where it is not given, now, to the second.</summary>
    /// <exception cref="UsageException">It is no instant.</exception>
    public static DateTimeOffset Parse(string option, string? text, TimeProvider clock)
    {
        if (text is null)
        {
            var now = clock.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)).ToOffset(BeijingTime.Offset);
        }

        return Read(text)?.Earliest ?? throw new UsageException(
            $"{option}“{text}”不是时刻；请写成 2026-03-10、2026-03-10T09:15 或 2026-03-10T09:15:00+08:00。",
            $"{option} '{text}' is no instant; write it like 2026-03-10, 2026-03-10T09:15 or 2026-03-10T09:15:00+08:00.");
    }

    /// <summary>Reads a period, FROM/TO. A date as its end is in it; an instant as its end is not.</summary>
    /// <exception cref="UsageException">It is no period.</exception>
    public static (DateTimeOffset From, DateTimeOffset To)? ParsePeriod(string option, string? text)
    {
        if (text is null) return null;
        if (text.Split('/') is [var first, var last] && Read(first)?.Earliest is { } from && Read(last) is { } until)
        {
            var to = until.Precision == TimePrecision.Day ? until.Earliest.AddDays(1) : until.Earliest;
            if (from < to) return (from, to);
        }

        throw new UsageException(
            $"{option}“{text}”不是期间；请写成 2026-01-01/2026-12-31，或带时刻 2026-01-01T08:00/2026-02-01T08:00。",
            $"{option} '{text}' is no period; write it like 2026-01-01/2026-12-31, or with instants 2026-01-01T08:00/2026-02-01T08:00.");
    }

    private static RecordedTime? Read(string text) =>
        InstantText.Read(text) is { } time && time.Earliest >= First && time.Earliest < End ? time : null;
}
