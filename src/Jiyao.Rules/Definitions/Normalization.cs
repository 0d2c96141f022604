using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// Brings the author's trees into the form both executors read. The order matters: aliases are bound before anything is folded,
/// since folding a closure would turn <c>request == null</c> into <c>null == null</c>.
/// </summary>
internal sealed class Normalization(string rule, ParameterExpression fact, Alias? alias)
{
    public IEnumerable<Condition> Conditions(IEnumerable<LambdaExpression> lambdas)
    {
        foreach (var lambda in lambdas)
        {
            var body = Normalize(lambda.Body, lambda.Parameters is [var parameter] ? parameter : null);
            if (body is not ConstantExpression { Value: true }) yield return new Condition(body, ConditionText.Of(body));
        }
    }

    public Expression Yield(LambdaExpression lambda) => Normalize(lambda.Body, null);

    private Expression Normalize(Expression body, ParameterExpression? own)
    {
        var bound = new AliasBinding(fact, own, alias).Visit(body);
        var folded = new ConstantFolding().Fold(bound);
        var simple = new Simplification().Visit(folded);
        new SupportedNodes(rule).Visit(simple);
        return simple;
    }
}
