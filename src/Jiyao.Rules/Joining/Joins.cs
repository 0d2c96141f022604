using Jiyao.Rules.Auditing;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>The joined rules of an engine.</summary>
internal sealed class Joins(IReadOnlyList<BoundJoin> rules, RuleExecutor executor)
{
    private readonly PlannedJoin[] joins = [.. rules.Select(rule => new PlannedJoin(rule, executor))];

    /// <param name="run">The audit.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="derived">Takes the facts that rules derive.</param>
    public JoinAudit Begin(AuditRun run, AuditOptions options, Action<Fact> derived) => new(joins, run, options) { Derived = derived };
}
