using System.Text.Json;
using DuckDB.NET.Data;

namespace Jiyao.Rules.Benchmarks.EndToEnd;

/// <summary>
/// The clauses of the register as predicates in SQL, evaluated by DuckDB in one scan of the file, with all its threads and with the
/// columns' types given, so that it need not guess them.
/// </summary>
internal static class DuckDbCounts
{
    public const string Command = "duckdb-counts";

    private static string Query(string path) =>
        $$"""
        WITH telegrams AS (
            SELECT "收报时间" AS received, "紧急程度" AS precedence, "是否重要" = '是' AS important,
                "回单时间" AS receipt, "报告时间" AS reported, "办结时间" AS done
            FROM read_csv('{{path.Replace("'", "''", StringComparison.Ordinal)}}', header = true, delim = ',', columns = {{{Columns}}})
            WHERE "收/发" = '收'),
        duties AS (
            SELECT received + INTERVAL 15 MINUTE >= coalesce(receipt, TIMESTAMP '{{EndToEndRatios.AsOf}}') AS receipted,
                received + INTERVAL 15 MINUTE >= coalesce(reported, TIMESTAMP '{{EndToEndRatios.AsOf}}') AS told,
                important OR precedence IN ('特急', '特提') AS must_tell,
                precedence,
                received + CASE precedence WHEN '平急' THEN INTERVAL 72 HOUR WHEN '加急' THEN INTERVAL 48 HOUR ELSE INTERVAL 24 HOUR END
                    >= coalesce(done, TIMESTAMP '{{EndToEndRatios.AsOf}}') AS finished
            FROM telegrams)
        SELECT count(*) FILTER (receipted), count(*) FILTER (NOT receipted),
            count(*) FILTER (must_tell AND told), count(*) FILTER (must_tell AND NOT told),
            count(*) FILTER (precedence = '平急' AND finished), count(*) FILTER (precedence = '平急' AND NOT finished),
            count(*) FILTER (precedence = '加急' AND finished), count(*) FILTER (precedence = '加急' AND NOT finished),
            count(*) FILTER (precedence = '特急' AND finished), count(*) FILTER (precedence = '特急' AND NOT finished)
        FROM duties
        """;

    /// <summary>The clauses, in the order of the counts.</summary>
    public static string[] Clauses { get; } = ["B4.1.a", "B4.3.a", "B4.4.a", "B4.4.b", "B4.4.c"];

    /// <summary>What a process of its own does: counts, and prints the counts as JSON.</summary>
    public static int Print(string path)
    {
        Console.WriteLine(JsonSerializer.Serialize(Count(path)));
        return 0;
    }

    public static List<ClauseCounts> Read(string json) => JsonSerializer.Deserialize<List<ClauseCounts>>(json)!;

    private static List<ClauseCounts> Count(string path)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Query(path);
        using var reader = command.ExecuteReader();
        reader.Read();
        return [.. Clauses.Select((clause, i) => new ClauseCounts(clause, reader.GetInt64(2 * i), reader.GetInt64((2 * i) + 1)))];
    }

    private static string Columns => string.Join(
        ", ", TelegramCsv.Headers.Select(header => $"'{header}': '{(TelegramCsv.Times.Contains(header) ? "TIMESTAMP" : "VARCHAR")}'"));
}
