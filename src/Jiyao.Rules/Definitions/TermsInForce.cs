namespace Jiyao.Rules.Definitions;

/// <summary>On which days each rule is in force: as long as both its class and its clause are.</summary>
internal static class TermsInForce
{
    public static IReadOnlyDictionary<RuleStatement, InForcePeriod> Of(IReadOnlyList<Clause> clauses, IReadOnlyList<RuleStatement> rules)
    {
        var terms = new Dictionary<RuleStatement, InForcePeriod>(ReferenceEqualityComparer.Instance);
        var byClause = rules.ToLookup(rule => rule.Clause, StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            RefuseDisorder(clause);
            foreach (var rule in byClause[clause.Id]) terms[rule] = Of(clause, rule);
            RefuseGap(clause, [.. byClause[clause.Id].Select(rule => terms[rule])]);
        }

        return terms;
    }

    private static InForcePeriod Of(Clause clause, RuleStatement rule) => rule.InForce.Intersect(clause.InForce)
        ?? throw new RuleDefinitionException(
            $"{rule.Name}: it is in force {rule.InForce}, its clause {clause.Id} {clause.InForce}; no day is in both.");

    private static void RefuseDisorder(Clause clause)
    {
        for (var i = 1; i < clause.Amendments.Count; i++)
        {
            var (change, next) = (clause.Amendments[i - 1], clause.Amendments[i]);
            if (next.On <= change.On)
                throw new RuleDefinitionException($"Clause {clause.Id}: list its amendments from the earliest to the latest; {next.On:O} comes after {change.On:O}.");
        }

        if (clause.Amendments.FirstOrDefault(change => !clause.InForce.Covers(change.On)) is { } outside)
            throw new RuleDefinitionException($"Clause {clause.Id}: it is amended on {outside.On:O}, when it is not in force ({clause.InForce}).");
    }

    // Days between an old rule and the new one would be judged by none, which nobody would notice.
    private static void RefuseGap(Clause clause, IReadOnlyList<InForcePeriod> terms)
    {
        if (terms.Count == 0 || terms.Contains(clause.InForce)) return;
        var judged = clause.InForce.From;
        foreach (var term in terms.OrderBy(term => term.From ?? DateOnly.MinValue))
        {
            if (term.From is { } from && !(from <= judged)) throw Gap(judged, from);
            if (term.Until is not { } until) return;
            if (!(until <= judged)) judged = until;
        }

        if (!(clause.InForce.Until <= judged)) throw Gap(judged, clause.InForce.Until);

        RuleDefinitionException Gap(DateOnly? from, DateOnly? until) => new(
            $"Clause {clause.Id} is in force {clause.InForce}, but from {from?.ToString("O") ?? "the first day"} until {until?.ToString("O") ?? "further notice"} none of its rules is; let one rule end on the day on which the next begins.");
    }
}
