using Jiyao.Rules.Auditing;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Bridging;

/// <summary>Turns what a session found on the facts of an audit into one verdict a clause and record, the gravest of its rules'.</summary>
internal sealed class AuditDesk(BridgedBook book, FactTypes types, RuleNetwork network, AuditRun run, AuditOptions options)
{
    private readonly List<(CheckedFact Fact, Fact Record)> judged = [];

    /// <summary>Takes a fact, with the act it tells of.</summary>
    public void Take(Fact fact)
    {
        run.Met(fact);
        judged.Add((new CheckedFact(fact, types), fact));
        if (RecordedActs.Of(fact) is { } act) judged.Add((new CheckedFact(act, types), fact));
    }

    /// <summary>Judges them all, once they have come.</summary>
    public void Judge(AuditPeriod period)
    {
        var sound = judged.Where(one => one.Fact.Malformed is null).Select(one => one.Fact.Fact);
        var found = network.JudgeAll([.. sound, period], judged.SelectMany(one => one.Fact.Doubts), options.CancellationToken);
        foreach (var (fact, record) in judged) Judge(fact, record, found);
        var joined = new JoinedVerdicts(run, found, [.. judged.Select(one => one.Fact.Fact)]);
        foreach (var rule in book.Rules.Where(rule => rule.Fact is null))
        {
            if (Missing(rule) is { Count: > 0 } missing) run.Missed(rule.Ordinal, missing);
            else joined.Judge(rule);
        }
    }

    private void Judge(CheckedFact fact, Fact record, Found found)
    {
        var standing = new Standing(fact, found);
        foreach (var rules in fact.Rules.GroupBy(rule => rule.Ordinal))
        {
            run.Evaluated(rules.Key);
            var all = rules.Select(rule => (Rule: rule, Verdict: Of(fact, rule, standing))).ToList();
            var (rule, verdict) = all.MaxBy(one => one.Verdict);
            if (verdict == Verdict.NotApplicable || !run.Count(rules.Key, verdict)) continue;
            var marks = all.Where(one => one.Verdict == verdict).Aggregate(FindingMarks.None, (marks, one) => marks | one.Rule.Marks);
            run.Add(Entry(fact, record, rule, verdict, standing, marks));
        }
    }

    private Verdict Of(CheckedFact fact, BridgedRule rule, Standing standing)
    {
        if (rule.Finding is ProhibitionDefinition)
        {
            return standing.IsDenied(rule) ? Verdict.Violated
                : standing.IsOpen(rule) ? Verdict.Indeterminate
                : standing.IsLifted(rule) || fact.IsInScopeOf(rule) ? Verdict.Compliant
                : Verdict.NotApplicable;
        }

        // A permission that may apply shows in the verdict on what it would lift.
        if (standing.IsUnknown(rule)) return rule.Owed is null ? Verdict.NotApplicable : Verdict.Indeterminate;
        return standing.Certain(rule) switch
        {
            null => Verdict.NotApplicable,
            Obligation owed => Timeliness.Judge(DutyCollector.Owed(owed), run.AsOf),
            _ => Verdict.Compliant,
        };
    }

    private AuditEntry Entry(CheckedFact fact, Fact record, BridgedRule rule, Verdict verdict, Standing standing, FindingMarks marks)
    {
        var finding = standing.Certain(rule);
        var owed = DutyCollector.Owed(finding);
        var (missing, errors) = verdict != Verdict.Indeterminate ? ([], [])
            : Timeliness.IsContradiction(owed) ? ([], [Contradiction(rule, owed)])
            : fact.Investigate(rule);
        if (verdict == Verdict.Indeterminate && rule.Owed is null) missing = [.. missing.Union(standing.MayLift(rule).SelectMany(other => fact.Investigate(other).Missing))];
        return AuditEntries.Of(new Judgement(rule.Clause, verdict, record)
        {
            Duty = rule.Owed?.Duty,
            Owed = owed,
            Details = finding is null ? fact.DetailsOf(rule) : finding.Details,
            Missing = missing,
            Errors = [.. fact.Malformed?.Errors ?? [], .. errors],
            Marks = marks,
            AsOf = run.AsOf,
        });
    }

    private static RuleError Contradiction(BridgedRule rule, Owed owed) =>
        new(rule.Clause.Id, rule.Name, $"done {owed.FulfilledAt}, before it was owed at {owed.Due!.Value.Start}");

    // What the rule needs that no register supplies and that did not occur.
    private List<Type> Missing(BridgedRule rule) => [.. rule.Needs.Where(type => type != typeof(AuditPeriod) && !IsSupplied(type))];

    private bool IsSupplied(Type type) =>
        options.Supplied is { } supplied ? supplied.Any(type.IsAssignableFrom) : judged.Exists(one => type.IsInstanceOfType(one.Fact.Fact));
}
