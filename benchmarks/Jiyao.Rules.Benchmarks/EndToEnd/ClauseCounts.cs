using System.Text.Json;

namespace Jiyao.Rules.Benchmarks.EndToEnd;

/// <summary>How many rows kept a clause and how many breached it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Compliant">Kept.</param>
/// <param name="Violated">Breached.</param>
internal sealed record ClauseCounts(string Clause, long Compliant, long Violated)
{
    /// <summary>Those of the clauses that the report of <c>jiyao check</c> tells of, that both contenders evaluate.</summary>
    /// <exception cref="InvalidOperationException">A row of one of them is neither kept nor breached.</exception>
    public static List<ClauseCounts> OfReport(string path)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(path));
        return
        [
            .. report.RootElement.GetProperty("clauses").EnumerateArray()
                .Where(clause => DuckDbCheck.Clauses.Contains(clause.GetProperty("id").GetString()))
                .Select(Of),
        ];
    }

    private static ClauseCounts Of(JsonElement clause)
    {
        var id = clause.GetProperty("id").GetString()!;
        if (clause.GetProperty("pending").GetInt64() + clause.GetProperty("indeterminate").GetInt64() > 0)
            throw new InvalidOperationException($"{id} is open on some rows");
        return new(id, clause.GetProperty("compliant").GetInt64(), clause.GetProperty("violated").GetInt64());
    }
}
