using System.Collections.Concurrent;

namespace Jiyao.Rules.Testing;

/// <summary>Which clauses, rules and conditions a test run has exercised, and with which outcomes. Of the whole process.</summary>
public static class ClauseCoverage
{
    private static readonly ConcurrentDictionary<(string Clause, string Outcome), long> Seen = new();
    private static readonly ConcurrentDictionary<(string Clause, string Rule), ConditionTally> Judged = new();

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

    /// <summary>The rules of a clause that were judged, in ordinal order, with their conditions; of a rule of several facts, those that were asked of a fact, or of the facts taken before them.</summary>
    /// <param name="clause">The clause.</param>
    public static IReadOnlyList<RuleCoverage> RulesOf(string clause) =>
    [
        .. Judged.Where(one => one.Key.Clause == clause).OrderBy(one => one.Key.Rule, StringComparer.Ordinal)
            .Select(one => new RuleCoverage(one.Key.Rule, one.Value.Conditions())),
    ];

    /// <summary>The rules that no test has judged, and the conditions that no test has seen both hold and fail, each in a line.</summary>
    /// <param name="pack">The regulation.</param>
    public static IReadOnlyList<string> Unexercised(RegulationPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return
        [
            .. from entry in RegulationEngine.Create([pack]).Catalogue.Entries
               from rule in entry.Rules
               from line in Judged.TryGetValue((entry.Clause.Id, rule), out var tally)
                   ? tally.Conditions().Where(IsOneSided).Select(condition => $"{entry.Clause.Id} {rule}: {condition.Text} {Lack(condition)}")
                   : [$"{entry.Clause.Id} {rule}: never judged"]
               select line,
        ];
    }

    internal static void Note(RuleExplanation rule) => Judged.GetOrAdd((rule.Clause, rule.Rule), _ => new ConditionTally()).Add(rule.Conditions);

    internal static void NoteJoined(string clause, string rule, IReadOnlyList<ConditionExplanation> conditions) =>
        Judged.GetOrAdd((clause, rule), _ => new ConditionTally()).Add(conditions);

    internal static void Note(string clause, Enum outcome) => Seen.AddOrUpdate((clause, outcome.ToString()), 1, (_, times) => times + 1);

    private static bool IsOneSided(ConditionCoverage condition) => condition.Held == 0 || condition.Failed == 0;

    private static string Lack(ConditionCoverage condition) =>
        condition.Held > 0 ? "never failed" : condition.Failed > 0 ? "never held" : "was never known";

    private static bool IsBothSided(IReadOnlyList<string> outcomes) =>
        outcomes.Any(outcome => outcome is nameof(Verdict.Violated) or nameof(DecisionEffect.Deny))
        && outcomes.Any(outcome => outcome is nameof(Verdict.Compliant) or nameof(DecisionEffect.Permit));
}
