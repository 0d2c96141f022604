using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// Brings what is asked of the items of a sequence into the form both executors judge in three values: a chain of <c>Where</c> that ends
/// in a quantifier becomes that quantifier alone.
/// </summary>
internal sealed class Quantification : ExpressionVisitor
{
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var whole = Merged(node);
        if (ItemQuantifier.Of(whole) is not { } quantifier) return base.VisitMethodCall(whole);
        var source = Visit(quantifier.Source);
        ItemQuantifier.NotePath(quantifier.Item, source);
        return Call(quantifier.Name, source, quantifier.Item, Visit(quantifier.Test));
    }

    // What another call is handed stands as it is.
    protected override Expression VisitLambda<T>(Expression<T> node) => node;

    private static MethodCallExpression Merged(MethodCallExpression node)
    {
        while (FilterOf(node) is { } filter && Together(node, filter) is { } whole) node = whole;
        return node;
    }

    // The filter right under a quantifier, or under one that asks for presence or number alone.
    private static MethodCallExpression? FilterOf(MethodCallExpression node) =>
        (ItemQuantifier.Of(node) is not null || Counts(node))
        && node.Arguments[0] is MethodCallExpression { Method: { Name: nameof(Enumerable.Where) } method, Arguments: [_, LambdaExpression { Parameters: [_] }] } filter
        && method.DeclaringType == typeof(Enumerable)
            ? filter
            : null;

    private static bool Counts(MethodCallExpression node) =>
        node is { Arguments.Count: 1, Method: var method }
        && method.DeclaringType == typeof(Enumerable)
        && method.Name is nameof(Enumerable.Any) or nameof(Enumerable.Count) or nameof(Enumerable.LongCount);

    private static MethodCallExpression? Together(MethodCallExpression node, MethodCallExpression filter)
    {
        var which = (LambdaExpression)filter.Arguments[1];
        var item = which.Parameters[0];
        if (ItemQuantifier.Of(node) is not { } quantifier) return Call(node.Method.Name, filter.Arguments[0], item, which.Body);
        if (quantifier.Item.Type != item.Type) return null;
        var test = new AliasBinding([], quantifier.Item, item).Visit(quantifier.Test);
        var both = quantifier.Name == nameof(Enumerable.All)
            ? Expression.OrElse(Expression.Not(which.Body), test)
            : Expression.AndAlso(which.Body, test);
        return Call(quantifier.Name, filter.Arguments[0], item, both);
    }

    private static MethodCallExpression Call(string name, Expression source, ParameterExpression item, Expression test) => Expression.Call(
        typeof(Enumerable), name, [item.Type], source, Expression.Lambda(Expression.GetFuncType(item.Type, typeof(bool)), test, item));
}
