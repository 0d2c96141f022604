using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>Collects the steps of a query as data.</summary>
public sealed class QueryBuilder
{
    private readonly List<QueryStep> steps = [];

    internal IReadOnlyList<QueryStep> Steps => steps;

    internal IQuery Start() => new StartOfQuery(this);

    internal ICollectQuery<TResult> Step<TResult>(QueryStepKind kind, params LambdaExpression[] lambdas)
    {
        steps.Add(new QueryStep(kind, typeof(TResult), lambdas));
        return new QueryUnderWay<TResult>(this);
    }

    private sealed record StartOfQuery(QueryBuilder Builder) : IQuery;

    private sealed record QueryUnderWay<TSource>(QueryBuilder Builder) : ICollectQuery<TSource>;
}

/// <summary>One step of a query.</summary>
internal sealed record QueryStep(QueryStepKind Kind, Type ResultType, IReadOnlyList<LambdaExpression> Lambdas);

/// <summary>The steps there are.</summary>
internal enum QueryStepKind
{
    Match,
    Where,
    Select,
    SelectMany,
    GroupBy,
    Collect,
}
