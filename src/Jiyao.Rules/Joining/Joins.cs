using Jiyao.Rules.Auditing;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>The joined rules of an engine, made ready when an audit first needs them.</summary>
internal sealed class Joins(IReadOnlyList<BoundJoin> rules, RuleExecutor executor)
{
    private readonly Lazy<IReadOnlyList<JoinPlan>> plans = new(() => [.. rules.Select(rule => new JoinPlan(rule, executor))]);

    /// <param name="run">The audit.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="derived">Takes the facts that rules derive.</param>
    public JoinAudit Begin(AuditRun run, AuditOptions options, Action<Fact> derived) => new(plans.Value, run, options) { Derived = derived };
}
