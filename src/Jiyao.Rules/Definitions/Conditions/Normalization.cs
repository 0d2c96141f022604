using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// Brings the author's trees into the form both executors read. The order matters: aliases are bound before anything is folded,
/// since folding a closure would turn <c>request == null</c> into <c>null == null</c>.
/// </summary>
internal sealed class Normalization(string rule, IReadOnlyList<BoundAlias> aliases)
{
    /// <summary>Conditions on one thing, which stands for the lambdas' own parameter.</summary>
    public IEnumerable<Condition> Conditions(IEnumerable<LambdaExpression> lambdas, Expression? own)
    {
        foreach (var lambda in lambdas)
        {
            var body = Value(lambda, own);
            if (body is not ConstantExpression { Value: true }) yield return new Condition(body);
        }
    }

    public Expression Value(LambdaExpression lambda, Expression? own = null)
    {
        var bound = new AliasBinding(aliases, own is not null && lambda.Parameters is [var parameter] ? parameter : null, own).Visit(lambda.Body);
        var folded = new ConstantFolding().Fold(bound);
        var simple = new Quantification().Visit(new Simplification().Visit(folded));
        new SupportedNodes(rule).Visit(simple);
        return simple;
    }
}
