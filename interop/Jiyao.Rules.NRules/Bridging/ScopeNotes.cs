using System.Linq.Expressions;

namespace Jiyao.Rules.Bridging;

/// <summary>Hands every element on to NRules, and notes which conditions came by Having.</summary>
internal sealed class ScopeNotes(ILeftHandSideExpression inner, Dictionary<int, int> breaches) : ILeftHandSideExpression
{
    private int elements;
    private int pattern;

    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Pattern(inner.Match(alias, conditions));

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Pattern(inner.Match(conditions));

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull => Pattern(inner.Query(alias, queryExpression));

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression) =>
        Pattern(inner.Let(alias, expression));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Other(inner.Exists(conditions));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Other(inner.Not(conditions));

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Other(inner.All(baseCondition, conditions));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull => Other(inner.All(condition));

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => Other(inner.And(builder));

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => Other(inner.Or(builder));

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        inner.Having(conditions);
        breaches[pattern] = breaches.GetValueOrDefault(pattern) + conditions.Length;
        return this;
    }

    private ScopeNotes Pattern(ILeftHandSideExpression handedOn)
    {
        pattern = elements;
        return Other(handedOn);
    }

    // NRules answers with the expression it was asked on.
    private ScopeNotes Other(ILeftHandSideExpression _)
    {
        elements++;
        return this;
    }
}
