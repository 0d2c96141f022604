using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// A test of the items of a sequence, <c>Any</c>, <c>All</c> or <c>Count</c>, that is judged in three values: its lambda is a condition
/// like any other.
/// </summary>
/// <param name="Name">The method's name.</param>
/// <param name="Source">The sequence.</param>
/// <param name="Item">What stands for an item.</param>
/// <param name="Test">What is asked of each item.</param>
internal sealed record ItemQuantifier(string Name, Expression Source, ParameterExpression Item, Expression Test)
{
    // Keyed by the parameter itself: it dies with the rule it belongs to.
    private static readonly ConditionalWeakTable<ParameterExpression, string> Paths = [];

    /// <summary>The quantifier that a node is; null: it is none.</summary>
    public static ItemQuantifier? Of(Expression? node) =>
        node is MethodCallExpression { Arguments: [var source, LambdaExpression { Parameters: [var item] } test], Method: var method }
        && method.DeclaringType == typeof(Enumerable)
        && method.Name is nameof(Enumerable.Any) or nameof(Enumerable.All) or nameof(Enumerable.Count) or nameof(Enumerable.LongCount)
            ? new(method.Name, source, item, test.Body)
            : null;

    /// <summary>Notes where the items of a sequence stand, so that what they lack can be named.</summary>
    public static void NotePath(ParameterExpression item, Expression source) =>
        Paths.AddOrUpdate(item, MemberPath.Of(source) is { Length: > 0 } path ? path : item.Name ?? "item");

    /// <summary>Where an item stands; null: the parameter stands for no item.</summary>
    public static string? PathOf(ParameterExpression parameter) => Paths.TryGetValue(parameter, out var path) ? path : null;
}
