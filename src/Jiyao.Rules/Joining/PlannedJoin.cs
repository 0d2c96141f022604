using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>
/// A joined rule of an engine. Its plan is made when first asked for: by an audit that says what was supplied, of the rules that it has the
/// facts for, which are few where there are few registers; by any other, of all.
/// </summary>
internal sealed class PlannedJoin(BoundJoin rule, RuleExecutor executor)
{
    private readonly Lazy<JoinPlan> plan = new(() => new JoinPlan(rule, executor));

    public BoundJoin Rule => rule;

    public JoinPlan Plan => plan.Value;
}
