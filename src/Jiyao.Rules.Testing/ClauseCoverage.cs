using System.Collections.Concurrent;

namespace Jiyao.Rules.Testing;

/// <summary>Which clauses a test run has exercised, and with which outcomes. Of the whole process.</summary>
public static class ClauseCoverage
{
    private static readonly ConcurrentDictionary<(string Clause, string Outcome), long> Seen = new();

    /// <summary>The outcomes seen of a clause, such as <c>Violated</c> or <c>Deny</c>, in ordinal order.</summary>
    /// <param name="clause">The clause.</param>
    public static IReadOnlyList<string> Of(string clause) =>
        [.. Seen.Keys.Where(key => key.Clause == clause).Select(key => key.Outcome).Order(StringComparer.Ordinal)];

    /// <summary>The clauses with a rule of which no test has seen both a breach and its absence.</summary>
    /// <param name="pack">The regulation.</param>
    public static IReadOnlyList<string> Lacking(RegulationPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return [.. pack.Regulation.Clauses.Where(clause => clause.NoRuleBecause is null && !IsBothSided(Of(clause.Id))).Select(clause => clause.Id)];
    }

    internal static void Note(string clause, Enum outcome) => Seen.AddOrUpdate((clause, outcome.ToString()), 1, (_, times) => times + 1);

    private static bool IsBothSided(IReadOnlyList<string> outcomes) =>
        outcomes.Any(outcome => outcome is nameof(Verdict.Violated) or nameof(DecisionEffect.Deny))
        && outcomes.Any(outcome => outcome is nameof(Verdict.Compliant) or nameof(DecisionEffect.Permit));
}
