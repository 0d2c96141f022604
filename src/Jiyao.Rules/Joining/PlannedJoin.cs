using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>A joined rule of an engine. Its plan is made when an audit first has the facts that it takes: many have but a few registers.</summary>
internal sealed class PlannedJoin(BoundJoin rule, RuleExecutor executor)
{
    private readonly Lazy<JoinPlan> plan = new(() => new JoinPlan(rule, executor));

    public BoundJoin Rule => rule;

    public JoinPlan Plan => plan.Value;
}
