using System.Text.Json;
using DuckDB.NET.Data;

namespace Jiyao.Rules.Benchmarks.EndToEnd;

/// <summary>
/// The clauses of the register as predicates in SQL, evaluated by DuckDB in one scan of the file, with all its threads and with the
/// columns' types given, so that it need not guess them.
/// </summary>
internal static class DuckDbCheck
{
    public const string Command = "duckdb-check";

    // What each row comes to, a column a clause: kept, breached, or not spoken of (null). The columns that a row must have, the times by
    // which an act falls due and what counts as the act are those of the regulation's rules with the readings that the tool takes by itself.
    private static string Judged(string path) =>
        $$"""
        CREATE TEMP TABLE judged AS
        WITH telegrams AS (
            SELECT "序号" AS serial, "收/发" = '收' AS incoming, coalesce("收报时间", "发报时间") AS arrived, "紧急程度" AS precedence,
                "是否重要" = '是' OR precedence IN ('特急', '特提') AS must_tell,
                "回单时间" AS receipt, "报告时间" AS told, "开始办理时间" AS begun, "办结时间" AS done,
                CASE precedence WHEN '平急' THEN INTERVAL 72 HOUR WHEN '加急' THEN INTERVAL 48 HOUR ELSE INTERVAL 24 HOUR END AS span,
                "收/发" <> '' AND serial IS NOT NULL AND coalesce("来报单位", "发往单位", '') <> '' AND "标题" <> '' AND "密级" <> ''
                    AND precedence <> '' AND coalesce("经办人", '') <> '' AND arrived IS NOT NULL AS filled
            FROM read_csv('{{Quoted(path)}}', header = true, delim = ',', columns = {{{Columns}}})),
        times AS (
            SELECT *, arrived + INTERVAL 15 MINUTE AS soon, arrived + span AS later,
                soon >= coalesce(receipt, {{AsOf}}) AS receipted, soon >= coalesce(told, {{AsOf}}) AS reported,
                soon >= coalesce(begun, {{AsOf}}) AS started, later >= coalesce(done, {{AsOf}}) AS finished
            FROM telegrams)
        SELECT serial, year(arrived) AS year, soon, later, receipt, told, begun, done,
            CASE WHEN incoming THEN receipted END AS "B4.1.a",
            filled AND (NOT incoming OR (receipt IS NOT NULL OR soon > {{AsOf}}) AND (done IS NOT NULL OR later > {{AsOf}})) AS "B4.2.b",
            CASE WHEN incoming AND must_tell THEN reported END AS "B4.3.a",
            CASE WHEN incoming AND precedence = '平急' THEN finished END AS "B4.4.a",
            CASE WHEN incoming AND precedence = '加急' THEN finished END AS "B4.4.b",
            CASE WHEN incoming AND precedence = '特急' THEN finished END AS "B4.4.c",
            CASE WHEN incoming AND precedence = '特提' THEN started AND finished END AS "B4.4.d",
            CASE WHEN incoming THEN least(coalesce(begun, {{AsOf}}), coalesce(done, {{AsOf}})) <= later END AS "B4.4.e"
        FROM times
        """;

    private static string Counts =>
        $"""
        SELECT {string.Join(", ", OfRows.Select(one => $"count(*) FILTER (\"{one.Clause}\"), count(*) FILTER (NOT \"{one.Clause}\")"))},
            (SELECT count(*) FILTER (whole) FROM years), (SELECT count(*) FILTER (NOT whole) FROM years)
        FROM judged
        """;

    // No serial of a year is missing and none stands twice.
    private const string Years =
        """
        CREATE TEMP VIEW years AS
        SELECT count(*) = max(serial) - min(serial) + 1 AND count(*) = count(DISTINCT serial) AS whole FROM judged GROUP BY year
        """;

    private static string Findings(string path) =>
        $$"""
        COPY (
            SELECT serial, unnest(list_filter([{{string.Join(", ", OfRows.Select(Breach))}}], breach -> breach IS NOT NULL)) AS breach
            FROM judged
            WHERE NOT ({{string.Join(" AND ", OfRows.Select(one => $"coalesce(\"{one.Clause}\", true)"))}}))
        TO '{{Quoted(path)}}' (FORMAT json)
        """;

    // The clauses that a row keeps or breaches by itself, with what the act falls due at and what counts as the act.
    private static readonly (string Clause, string Due, string Done)[] OfRows =
    [
        ("B4.1.a", "soon", "receipt"),
        ("B4.2.b", "CASE WHEN receipt IS NULL THEN soon ELSE later END", "NULL"),
        ("B4.3.a", "soon", "told"),
        ("B4.4.a", "later", "done"),
        ("B4.4.b", "later", "done"),
        ("B4.4.c", "later", "done"),
        ("B4.4.d", "later", "done"),
        ("B4.4.e", "later", "begun"),
    ];

    private const string AsOf = $"TIMESTAMP '{EndToEndRatios.AsOf}'";

    /// <summary>The clauses, in the order of the counts.</summary>
    public static string[] Clauses { get; } = [.. OfRows.Select(one => one.Clause), "B4.2.a"];

    /// <summary>What a process of its own does: writes the breaches to a file, and prints the counts as JSON.</summary>
    public static int Print(string path, string findings)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        foreach (var statement in (string[])[Judged(path), Years, Findings(findings)]) Execute(connection, statement);
        Console.WriteLine(JsonSerializer.Serialize(Count(connection)));
        return 0;
    }

    /// <summary>The counts that such a process printed.</summary>
    public static List<ClauseCounts> Read(string json) => JsonSerializer.Deserialize<List<ClauseCounts>>(json)!;

    private static void Execute(DuckDBConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static List<ClauseCounts> Count(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Counts;
        using var reader = command.ExecuteReader();
        reader.Read();
        return [.. Clauses.Select((clause, i) => new ClauseCounts(clause, reader.GetInt64(2 * i), reader.GetInt64((2 * i) + 1)))];
    }

    private static string Breach((string Clause, string Due, string Done) one) =>
        $"CASE WHEN NOT \"{one.Clause}\" THEN {{'clause': '{one.Clause}', 'due': {one.Due}, 'fulfilled': {one.Done}}} END";

    private static string Quoted(string path) => path.Replace("'", "''", StringComparison.Ordinal);

    private static string Columns => string.Join(
        ", ", TelegramCsv.Headers.Select(header => $"'{header}': '{TypeOf(header)}'"));

    private static string TypeOf(string header) => header == "序号" ? "BIGINT" : TelegramCsv.Times.Contains(header) ? "TIMESTAMP" : "VARCHAR";
}
