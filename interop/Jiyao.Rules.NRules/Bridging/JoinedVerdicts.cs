using Jiyao.Rules.Auditing;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Bridging;

/// <summary>
/// Turns what the rules of several facts found into verdicts. Where such a rule could not tell of some fact, what it found with others
/// is not certain either.
/// </summary>
internal sealed class JoinedVerdicts(AuditRun run, Found found, IReadOnlyList<Fact> facts)
{
    private readonly Dictionary<object, int> places = PlacesOf(facts);

    public void Judge(BridgedRule rule)
    {
        run.Evaluated(rule.Ordinal);
        var doubts = found.DoubtsBy(rule).ToList();
        var findings = Once(rule).ToList();
        List<(Fact Record, Verdict Verdict, Finding? Finding)> verdicts =
        [
            .. findings.Select(finding => ((Fact)finding.Fact, Of(finding, doubts), (Finding?)finding)),
            .. Open(doubts, findings).Select(record => (record, Verdict.Indeterminate, (Finding?)null)),
        ];

        // What may be any fact of the rule may be what would breach the clause.
        var kept = doubts.Exists(doubt => doubt.About is null) ? Verdict.Indeterminate : Verdict.Compliant;
        verdicts.AddRange(found.ScopeOf(rule).Except(verdicts.Select(one => one.Record), ReferenceEqualityComparer.Instance).Cast<Fact>()
            .Select(record => (record, kept, (Finding?)null)));

        // In the order of the records, then of what falls due; else as NRules found them.
        foreach (var (record, verdict, finding) in verdicts.OrderBy(Place).ThenBy(one => Due(one.Finding)))
            Add(rule, verdict, record, finding);
    }

    // One breach, in however many ways.
    private IEnumerable<Finding> Once(BridgedRule rule) => !rule.HasBranches ? found.By(rule) : found.By(rule)
        .GroupBy(finding => finding.Fact, ReferenceEqualityComparer.Instance)
        .SelectMany(ofOne => ofOne.DistinctBy(finding => (finding.Details, DutyCollector.Owed(finding))));

    private Verdict Of(Finding finding, List<Doubt> doubts) =>
        doubts.Exists(doubt => Touches(doubt, finding)) ? Verdict.Indeterminate
        : finding is Obligation ? Timeliness.Judge(DutyCollector.Owed(finding), run.AsOf)
        : Verdict.Violated;

    private IEnumerable<Fact> Open(List<Doubt> doubts, List<Finding> findings) => doubts
        .Where(doubt => !findings.Exists(finding => Touches(doubt, finding)))
        .Select(doubt => doubt.About as Fact ?? run.Period!)
        .Distinct<Fact>(ReferenceEqualityComparer.Instance);

    private int Place((Fact Record, Verdict Verdict, Finding? Finding) one) => places.GetValueOrDefault(one.Record, int.MaxValue);

    private static DateTimeOffset? Due(Finding? finding) => DutyCollector.Owed(finding).Due?.Due.Earliest;

    // A doubt about a record of the finding's own kind is about that record alone.
    private static bool Touches(Doubt doubt, Finding finding) =>
        ReferenceEquals(doubt.About, finding.Fact) || doubt.About is null || doubt.About.GetType() != finding.Fact.GetType();

    private void Add(BridgedRule rule, Verdict verdict, Fact record, Finding? finding)
    {
        if (!run.Count(rule.Ordinal, verdict)) return;
        var (missing, errors) = verdict == Verdict.Indeterminate ? Investigate(rule, record, finding) : ([], []);
        run.Add(AuditEntries.Of(new Judgement(rule.Clause, verdict, record)
        {
            Duty = rule.Owed?.Duty,
            Owed = DutyCollector.Owed(finding),
            Details = finding?.Details,
            Missing = missing,
            Errors = errors,
            Marks = rule.Marks,
            AsOf = run.AsOf,
        }));
    }

    // Where a record has several such duties, NRules does not tell which was found with what: what is missing of any is named for each.
    private (IReadOnlyList<string> Missing, IReadOnlyList<RuleError> Errors) Investigate(BridgedRule rule, Fact record, Finding? finding)
    {
        if (finding is null) return (Missing(rule, record), []);
        var all = found.CombinationsOf(rule, record).Select(one => CombinationRules.Investigate(rule, one)).ToList();
        return ([.. all.SelectMany(one => one.Missing).Distinct(StringComparer.Ordinal)], [.. all.SelectMany(one => one.Errors).Distinct()]);
    }

    // Of the record itself; what was not known of the facts it was joined with, NRules does not tell.
    private static IReadOnlyList<string> Missing(BridgedRule rule, Fact record)
    {
        if (!rule.Record.Type.IsInstanceOfType(record)) return [];
        var interpreter = new Interpreter(record);
        return [.. rule.OnRecord.Where(condition => interpreter.Holds(condition.Body) is null).SelectMany(_ => interpreter.Missing).Distinct(StringComparer.Ordinal)];
    }

    private static Dictionary<object, int> PlacesOf(IReadOnlyList<Fact> facts)
    {
        var places = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < facts.Count; i++) places.TryAdd(facts[i], i);
        return places;
    }
}
