using System.Linq.Expressions;

namespace Jiyao.Rules.Authoring;

/// <summary>
/// The conditions of a rule. <c>Match</c> says of which facts the clause speaks; <c>Having</c> after it says what breaches the clause
/// among those, so that an audit can tell "does not apply" from "was kept".
/// </summary>
public interface ILeftHandSideExpression
{
    /// <summary>Facts of a type that meet every condition, each in turn under the alias.</summary>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Facts of a type that meet every condition.</summary>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>There is such a fact.</summary>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>There is no such fact.</summary>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Every fact that meets the base condition meets the others too.</summary>
    ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Every fact of the type meets the condition.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull;

    /// <summary>The results of a query, each in turn under the alias.</summary>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull;

    /// <summary>All of the conditions built.</summary>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>Any of the conditions built.</summary>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>A value computed from what has matched, under the alias.</summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Conditions on what has matched.</summary>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
