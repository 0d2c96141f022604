using System.ComponentModel;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Authoring;

/// <summary>The start of a query; see <see cref="QueryExtensions"/>.</summary>
public interface IQuery
{
    /// <summary>Collects the query's steps; not for authors.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    QueryBuilder Builder { get; }
}

/// <summary>A query under way.</summary>
/// <typeparam name="TSource">What it yields so far.</typeparam>
public interface IQuery<out TSource>
{
    /// <summary>Collects the query's steps; not for authors.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    QueryBuilder Builder { get; }
}

/// <summary>A query whose results have been collected into one sequence.</summary>
/// <typeparam name="TSource">The sequence.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>;
