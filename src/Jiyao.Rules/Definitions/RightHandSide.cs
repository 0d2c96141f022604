using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>Collects what a rule yields.</summary>
internal sealed class RightHandSide(string rule) : IRightHandSideExpression
{
    private readonly List<LambdaExpression> yields = [];

    public IReadOnlyList<LambdaExpression> Yields => yields;

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) =>
        throw new RuleDefinitionException($"{rule}: rules are pure; yield a finding in place of Do({action.Body}).");

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull
    {
        yields.Add(yield);
        return this;
    }
}
