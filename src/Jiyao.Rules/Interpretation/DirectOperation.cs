using System.Linq.Expressions;
using System.Reflection;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Interpretation;

/// <summary>
/// The common operations, by reflection: a process that makes few decisions need not start the interpreter of System.Linq.Expressions
/// for them. Everything unusual is left to that.
/// </summary>
internal static class DirectOperation
{
    /// <summary>The operation of a node; null: it is none of the common ones. Only an operand that is declared to take null is null.</summary>
    public static Func<object?[], object?>? Of(Expression node) => node switch
    {
        MemberExpression { Member.Name: nameof(Nullable<>.Value), Expression: { } target } when Nullable.GetUnderlyingType(target.Type) is not null =>
            values => values[0],
        MemberExpression { Member: PropertyInfo { GetMethod: { IsStatic: false } getter } } when IsPlain(getter) => values => Call(getter, values[0], []),
        MethodCallExpression { Method: { } method } call when IsPlain(method) => method.IsStatic
            ? values => Call(method, null, values)
            : call.Object is null ? null : values => Call(method, values[0], values[1..]),
        BinaryExpression { Method: { } method } when IsPlain(method) => values => Call(method, null, values),
        BinaryExpression { Method: null, Conversion: null } binary => Comparison(binary),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert => Conversion(convert.Operand.Type, convert.Type),
        _ => null,
    };

    private static object? Call(MethodInfo method, object? target, object?[] arguments) =>
        method.Invoke(target, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    // Reflection has no target for a member of a nullable, which is boxed as its value, and cannot pass a span.
    private static bool IsPlain(MethodInfo method) =>
        method is { DeclaringType: { IsByRefLike: false } type, ReturnType: { IsByRef: false, IsByRefLike: false, IsPointer: false } }
        && Nullable.GetUnderlyingType(type) is null
        && (method.IsStatic || !type.IsValueType || !method.IsVirtual)
        && Array.TrueForAll(method.GetParameters(), parameter => parameter.ParameterType is { IsByRef: false, IsByRefLike: false, IsPointer: false });

    private static Func<object?[], object?>? Comparison(BinaryExpression node)
    {
        var type = NullSemantics.Plain(node.Left.Type);
        if (type != NullSemantics.Plain(node.Right.Type)) return null;
        if (type == typeof(int) || type == typeof(long)) return Comparison(node.NodeType);
        return type.IsValueType || type.IsInterface
            ? null
            : node.NodeType switch
            {
                ExpressionType.Equal => values => ReferenceEquals(values[0], values[1]),
                ExpressionType.NotEqual => values => !ReferenceEquals(values[0], values[1]),
                _ => null,
            };
    }

    private static Func<object?[], object?>? Comparison(ExpressionType type) => type switch
    {
        ExpressionType.Equal => values => Number(values[0]) == Number(values[1]),
        ExpressionType.NotEqual => values => Number(values[0]) != Number(values[1]),
        ExpressionType.LessThan => values => Number(values[0]) < Number(values[1]),
        ExpressionType.LessThanOrEqual => values => Number(values[0]) <= Number(values[1]),
        ExpressionType.GreaterThan => values => Number(values[0]) > Number(values[1]),
        ExpressionType.GreaterThanOrEqual => values => Number(values[0]) >= Number(values[1]),
        _ => null,
    };

    private static long Number(object? value) => value is int number ? number : (long)value!;

    // A box knows no nullable, and an enum is unboxed as its number.
    private static Func<object?[], object?>? Conversion(Type from, Type to)
    {
        var (plainFrom, plainTo) = (NullSemantics.Plain(from), NullSemantics.Plain(to));
        if (plainTo == plainFrom || (!to.IsValueType && to.IsAssignableFrom(plainFrom))) return values => values[0];
        return plainFrom.IsEnum && plainTo == typeof(int) && Enum.GetUnderlyingType(plainFrom) == typeof(int) ? values => (int)values[0]! : null;
    }
}
