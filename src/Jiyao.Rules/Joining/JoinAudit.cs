using Jiyao.Rules.Auditing;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>The joined rules in one audit: takes the facts as they come, then brings them together, rule by rule.</summary>
internal sealed class JoinAudit
{
    private readonly AuditRun audit;
    private readonly FactBase facts = new();
    private readonly IReadOnlyCollection<Type>? supplied;
    private readonly CancellationToken cancellation;
    private readonly List<JoinRun> runs = [];
    private readonly List<BoundJoin> silent = [];
    private readonly Dictionary<Type, Action<Fact?, bool>[]> takers = [];
    private (Type? Type, Action<Fact?, bool>[] Takers) latest = (null, []);

    public JoinAudit(IReadOnlyList<PlannedJoin> joins, AuditRun audit, AuditOptions options)
    {
        this.audit = audit;
        (supplied, cancellation) = (options.Supplied, options.CancellationToken);
        foreach (var join in joins)
        {
            // What finds nothing, whatever the facts, need not keep them.
            if (join.Rule.Definition is { IsSwitchedOff: true, Finding: not null }) silent.Add(join.Rule);
            else if (supplied is null || Missing(join.Rule).Count == 0) runs.Add(Begin(join.Plan));
            else Miss(join.Rule);
        }
    }

    /// <summary>Judges by the rules of one fact what these rules derive.</summary>
    public required Action<Fact> Derived { get; init; }

    public void Take(Fact fact, bool isSound)
    {
        // Registers come one after the other: mostly the type is that of the fact before.
        if (fact.GetType() != latest.Type) latest = (fact.GetType(), Takers(fact.GetType()));
        foreach (var taker in latest.Takers) taker(fact, isSound);
    }

    /// <summary>Brings the facts together, once all have come.</summary>
    public void Finish(AuditPeriod period)
    {
        // What lacks a register is not judged, nor is what rests on facts that it would derive.
        while (runs.Find(run => Missing(run.Plan.Rule).Count > 0) is { } idle)
        {
            Miss(idle.Plan.Rule);
            runs.Remove(idle);
        }

        foreach (var rule in silent.Where(rule => Missing(rule).Count == 0)) audit.Evaluated(rule.Ordinal);
        Take(period, isSound: true);
        foreach (var run in runs)
        {
            if (run.Plan.Definition.Finding is not null) audit.Evaluated(run.Plan.Rule.Ordinal);
            run.Plan.Run(run);
        }
    }

    // A clause may have a rule for each reading: the one not chosen has nothing to say, and lacks nothing.
    private void Miss(BoundJoin rule)
    {
        if (rule.Definition.Finding is not null || !rule.Definition.IsSwitchedOff) audit.Missed(rule.Ordinal, Missing(rule));
    }

    private JoinRun Begin(JoinPlan plan)
    {
        var run = new JoinRun(plan, facts, audit, cancellation) { Derive = fact => Derive(plan.Definition.Derived!.Type, fact) };
        foreach (var type in plan.Kept) facts.Keep(type);
        plan.Begin(run);
        return run;
    }

    private void Derive(Type type, Fact? fact)
    {
        if (fact is not null)
        {
            Derived(fact);
            Take(fact, isSound: true);
            return;
        }

        foreach (var taker in Takers(type)) taker(null, false);
    }

    private Action<Fact?, bool>[] Takers(Type type)
    {
        if (!takers.TryGetValue(type, out var known)) takers[type] = known = [.. FindTakers(type)];
        return known;
    }

    private IEnumerable<Action<Fact?, bool>> FindTakers(Type type)
    {
        foreach (var list in facts.Lists(type))
        {
            yield return (fact, isSound) =>
            {
                if (fact is null) list.IsOpen = true;
                else list.Add(fact, isSound);
            };
        }

        foreach (var run in runs)
        {
            if (run.Plan.Opening is { } opening && run.Plan.OpeningType!.IsAssignableFrom(type))
                yield return (fact, isSound) => opening.Take(run, fact, isSound);
            foreach (var (_, query) in run.Plan.Streamed.Where(streamed => streamed.Type.IsAssignableFrom(type)))
                yield return (fact, isSound) => query.Take(run, fact, isSound);
        }
    }

    // What the rule takes that no register supplies, that did not occur and that no rule derives.
    private List<Type> Missing(BoundJoin rule) =>
    [
        .. rule.Definition.Takes.Except(rule.Definition.Statement.HoldsWithout).Where(type => type != typeof(AuditPeriod) && !IsSupplied(type) && !runs.Exists(run => Derives(run, type))),
    ];

    private bool IsSupplied(Type type) => supplied is null
        ? takers.Keys.Any(type.IsAssignableFrom)
        : supplied.Any(type.IsAssignableFrom);

    private static bool Derives(JoinRun run, Type type) =>
        run.Plan.Definition.Derived is { } derived && type.IsAssignableFrom(derived.Type);
}
