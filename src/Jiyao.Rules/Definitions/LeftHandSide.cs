using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>Collects the elements of a left-hand side in the author's order.</summary>
internal sealed class LeftHandSide(string rule) : ILeftHandSideExpression
{
    private readonly List<RuleElement> elements = [];

    public IReadOnlyList<RuleElement> Elements => elements;

    public ILeftHandSideExpression Match<TFact>(
        Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new MatchElement(typeof(TFact), Alias.Of(alias, rule), conditions));

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new MatchElement(typeof(TFact), null, conditions));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new QuantifierElement(Quantifier.Exists, typeof(TFact), conditions));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new QuantifierElement(Quantifier.Not, typeof(TFact), conditions));

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(new QuantifierElement(Quantifier.All, typeof(TFact), [baseCondition, .. conditions]));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull =>
        Add(new QuantifierElement(Quantifier.All, typeof(TFact), [condition]));

    public ILeftHandSideExpression Query<TResult>(
        Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull
    {
        var builder = new QueryBuilder();
        queryExpression(builder.Start());
        return Add(new QueryElement(Alias.Of(alias, rule), builder.Steps));
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => Group(builder, isAny: false);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => Group(builder, isAny: true);

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression) =>
        Add(new LetElement(Alias.Of(alias, rule), expression));

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions) => Add(new HavingElement(conditions));

    private LeftHandSide Group(Action<ILeftHandSideExpression> build, bool isAny)
    {
        var inner = new LeftHandSide(rule);
        build(inner);
        return Add(Group(inner.Elements, isAny));
    }

    // A group that asks of what has matched, and of nothing else, is one condition: it makes no rule of several facts.
    private static RuleElement Group(IReadOnlyList<RuleElement> elements, bool isAny)
    {
        Expression[] asked = [.. elements.OfType<HavingElement>().Select(having => All(having.Conditions))];
        return asked.Length == 0 || asked.Length < elements.Count
            ? new GroupElement(isAny, elements)
            : new HavingElement([Expression.Lambda(asked.Aggregate(isAny ? Expression.OrElse : Expression.AndAlso))]);
    }

    private static Expression All(IReadOnlyList<LambdaExpression> conditions) =>
        conditions.Select(condition => condition.Body).DefaultIfEmpty(Expression.Constant(true)).Aggregate(Expression.AndAlso);

    private LeftHandSide Add(RuleElement element)
    {
        elements.Add(element);
        return this;
    }
}
