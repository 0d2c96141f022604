using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// Drops conditions that options have settled, and rewrites calls that compare: <c>Contains</c> over known values into equalities
/// (C# 14 binds it to spans, which a tree cannot run), <c>Equals</c> into an equality. Methods of a value that may be missing become what
/// they stand for, since executors take such a value for missing or for the value itself.
/// </summary>
internal sealed class Simplification : ExpressionVisitor
{
    private const int MostAlternatives = 16;

    private static readonly MethodInfo DefaultComparison =
        typeof(Simplification).GetMethod(nameof(ComparesByDefault), BindingFlags.Static | BindingFlags.NonPublic)!;

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var visited = (BinaryExpression)base.VisitBinary(node);
        if (visited.Type != typeof(bool)) return visited;
        return visited.NodeType switch
        {
            ExpressionType.AndAlso or ExpressionType.And when Known(visited.Left) is { } left => left ? visited.Right : visited.Left,
            ExpressionType.AndAlso or ExpressionType.And when Known(visited.Right) is { } right => right ? visited.Left : visited.Right,
            ExpressionType.OrElse or ExpressionType.Or when Known(visited.Left) is { } left => left ? visited.Left : visited.Right,
            ExpressionType.OrElse or ExpressionType.Or when Known(visited.Right) is { } right => right ? visited.Right : visited.Left,
            _ => visited,
        };
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        var visited = base.VisitUnary(node);
        return visited is UnaryExpression { NodeType: ExpressionType.Not } not && Known(not.Operand) is { } value
            ? Expression.Constant(!value)
            : visited;
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        var visited = (ConditionalExpression)base.VisitConditional(node);
        return Known(visited.Test) is { } test ? (test ? visited.IfTrue : visited.IfFalse) : visited;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var method = node.Method;
        if (node.Object is { } target && Nullable.GetUnderlyingType(target.Type) is { } plain && method.DeclaringType == target.Type
            && OfNullable(node, Visit(target), plain) is { } meant) return meant;
        if (method.Name == nameof(Equals) && EqualsOperands(node) is var (left, right)) return Expression.Equal(Visit(left), Visit(right));
        if (method.Name == nameof(Enumerable.Contains) && Membership(node) is var (values, item))
        {
            if (values.Count > MostAlternatives || !HasValueEquality(item.Type)) return Lookup(values, Visit(item));
            return values
                .Select(value => Expression.Equal(Visit(item), Expression.Constant(value, item.Type)))
                .Aggregate((Expression)Expression.Constant(false), (all, one) => Known(all) == false ? one : Expression.OrElse(all, one));
        }

        return base.VisitMethodCall(node);
    }

    // A method that Nullable<T> declares; null: the one that is refused.
    private Expression? OfNullable(MethodCallExpression node, Expression target, Type plain) => node.Method.Name switch
    {
        "get_HasValue" => Expression.Property(target, nameof(Nullable<>.HasValue)),
        "get_Value" => Expression.Property(target, nameof(Nullable<>.Value)),
        nameof(Nullable<>.GetValueOrDefault) => node.Arguments is [var otherwise] ? Expression.Coalesce(target, Visit(otherwise)) : null,
        var name => Visit(Expression.Call(
            Expression.Property(target, nameof(Nullable<>.Value)),
            plain.GetMethod(name, [.. node.Method.GetParameters().Select(parameter => parameter.ParameterType)])!,
            node.Arguments)),
    };

    // a.Equals(b), Equals(a, b): only where both sides are of one type, for which == means the same.
    private static (Expression Left, Expression Right)? EqualsOperands(MethodCallExpression node)
    {
        var (left, right) = node switch
        {
            { Object: { } target, Arguments: [var other] } => (target, Unboxed(other)),
            { Object: null, Arguments: [var first, var second] } => (Unboxed(first), Unboxed(second)),
            _ => (null, null),
        };
        return left is not null && right is not null && left.Type == right.Type && HasValueEquality(left.Type) ? (left, right) : null;
    }

    private static bool HasValueEquality(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(Term).IsAssignableFrom(type)
        || Nullable.GetUnderlyingType(type) is { } inner && HasValueEquality(inner)
        || type.GetMethod("op_Equality", BindingFlags.Public | BindingFlags.Static, [type, type]) is not null;

    // values.Contains(item) in any of its forms, where the values are known and compared as == compares them.
    private static (IReadOnlyList<object?> Values, Expression Item)? Membership(MethodCallExpression node)
    {
        var (source, item) = node switch
        {
            { Object: { } target, Arguments: [var one] } => (target, one),
            { Object: null, Arguments: [var all, var one] } => (all, one),
            { Object: null, Arguments: [var all, var one, ConstantExpression { Value: null }] } => (all, one),
            _ => (null, null),
        };
        if (source is null || item is null || Unwrapped(source) is not ConstantExpression { Value: IEnumerable known }) return null;
        var type = node.Method.GetParameters()[node.Object is null ? 1 : 0].ParameterType;
        if (DefaultComparison.MakeGenericMethod(type).Invoke(null, [known]) is not true) return null;
        return ([.. known.Cast<object?>()], item.Type == type ? item : Expression.Convert(item, type));
    }

    // A set may compare by a comparer of its own, and another collection in any way it likes.
    private static bool ComparesByDefault<T>(object values) => values switch
    {
        T[] or ImmutableArray<T> => true,
        List<T> => values.GetType() == typeof(List<T>),
        HashSet<T> set => values.GetType() == typeof(HashSet<T>) && IsDefault(set.Comparer),
        FrozenSet<T> set => IsDefault(set.Comparer),
        ImmutableHashSet<T> set => IsDefault(set.KeyComparer),
        _ => false,
    };

    private static bool IsDefault<T>(IEqualityComparer<T> comparer) =>
        Equals(comparer, EqualityComparer<T>.Default) || Equals(comparer, StringComparer.Ordinal);

    // Enumerable.Contains takes a set's own look-up, and unlike a span it may stand in a tree.
    private static MethodCallExpression Lookup(IReadOnlyList<object?> values, Expression item)
    {
        var set = typeof(HashSet<>).MakeGenericType(item.Type);
        var known = Array.CreateInstance(item.Type, values.Count);
        for (var i = 0; i < values.Count; i++) known.SetValue(values[i], i);
        return Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [item.Type], Expression.Constant(Activator.CreateInstance(set, known)), item);
    }

    private static Expression Unboxed(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Type == typeof(object) ? convert.Operand : node;

    // The conversion of an array to a span.
    private static Expression Unwrapped(Expression node) => node switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Unwrapped(convert.Operand),
        MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var inner] } => Unwrapped(inner),
        MethodCallExpression { Method.Name: nameof(MemoryExtensions.AsSpan), Arguments: [var inner] } => Unwrapped(inner),
        _ => node,
    };

    private static bool? Known(Expression node) => node is ConstantExpression { Value: bool value } ? value : null;
}
