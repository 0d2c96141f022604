using System.Text.Json;

namespace Jiyao.Rules.Benchmarks.Ratios;

/// <summary>Prints rows as they are measured, and writes them all as JSON.</summary>
internal static class RatioTable
{
    /// <returns>The exit code: zero if every goal was met.</returns>
    public static int Print(IEnumerable<Ratio> measured, string? json)
    {
        Console.WriteLine("| what | reference | ns/call | bytes/call | ratio | goal | |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        List<Ratio> rows = [];
        foreach (var row in measured)
        {
            Console.WriteLine(row);
            rows.Add(row);
        }

        if (json is not null) File.WriteAllBytes(json, Json(rows));
        return rows.TrueForAll(row => row.IsMet) ? 0 : 1;
    }

    private static byte[] Json(List<Ratio> rows) => JsonSerializer.SerializeToUtf8Bytes(
        rows.Select(row => new { name = row.Name, reference = row.Reference, ratio = Math.Round(row.Value, 3), goal = row.Goal, met = row.IsMet }),
        JsonSerializerOptions.Default);
}
