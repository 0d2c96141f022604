using System.Linq.Expressions;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Authoring;

/// <summary>The steps of a query.</summary>
public static class QueryExtensions
{
    /// <summary>Facts of a type that meet every condition.</summary>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        query.Builder.Step<TFact>(QueryStepKind.Match, conditions);

    /// <summary>Keeps what meets every condition.</summary>
    public static IQuery<TSource> Where<TSource>(
        this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
        where TSource : notnull =>
        source.Builder.Step<TSource>(QueryStepKind.Where, predicates);

    /// <summary>Turns each result into another.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
        where TSource : notnull =>
        source.Builder.Step<TResult>(QueryStepKind.Select, selector);

    /// <summary>Turns each result into several.</summary>
    public static IQuery<TResult> SelectMany<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
        where TSource : notnull =>
        source.Builder.Step<TResult>(QueryStepKind.SelectMany, selector);

    /// <summary>Groups the results by a key.</summary>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        where TKey : notnull =>
        source.Builder.Step<IGrouping<TKey, TSource>>(QueryStepKind.GroupBy, keySelector);

    /// <summary>Groups a part of each result by a key.</summary>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
        where TSource : notnull
        where TKey : notnull
        where TElement : notnull =>
        source.Builder.Step<IGrouping<TKey, TElement>>(QueryStepKind.GroupBy, keySelector, elementSelector);

    /// <summary>Collects all results into one sequence.</summary>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
        where TSource : notnull =>
        source.Builder.Step<IEnumerable<TSource>>(QueryStepKind.Collect);
}
