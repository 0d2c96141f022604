using System.Globalization;
using System.Text.Json;

namespace Jiyao.Rules.Benchmarks.EndToEnd;

/// <summary>A breach that a contender lists.</summary>
/// <param name="Serial">The serial of its row.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Due">By when the act was due, local time.</param>
/// <param name="Fulfilled">When it was done, local time; null: not at all.</param>
internal sealed record FoundBreach(long Serial, string Clause, DateTime Due, DateTime? Fulfilled)
{
    /// <summary>Those of a report of <c>jiyao check</c>.</summary>
    public static List<FoundBreach> OfReport(string path)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(path));
        return
        [
            .. report.RootElement.GetProperty("entries").EnumerateArray()
                .Select(entry => Of(entry, long.Parse(entry.GetProperty("id").GetString()!, CultureInfo.InvariantCulture))),
        ];
    }

    /// <summary>Those that DuckDB wrote, a line of JSON each.</summary>
    public static List<FoundBreach> OfLines(string path) => [.. File.ReadLines(path).Select(OfLine)];

    private static FoundBreach OfLine(string line)
    {
        using var row = JsonDocument.Parse(line);
        return Of(row.RootElement.GetProperty("breach"), row.RootElement.GetProperty("serial").GetInt64());
    }

    private static FoundBreach Of(JsonElement breach, long serial) => new(
        serial, breach.GetProperty("clause").GetString()!, Local(breach.GetProperty("due"))!.Value, Local(breach.GetProperty("fulfilled")));

    private static DateTime? Local(JsonElement time) => time.GetString() is { } text
        ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).DateTime
        : null;
}
