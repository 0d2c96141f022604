using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// Evaluates trees that read no parameter: closures that the compiler hangs captured locals on, options, constants. Reflection reads
/// nearly all of them; the interpreter of System.Linq.Expressions, which costs a process ten times as much to start, does the rest.
/// </summary>
internal static class Evaluation
{
    public static object? ClosureOf(MemberExpression member) =>
        TryClosureOf(member, out var closure)
            ? closure
            : throw new ArgumentException($"'{member}' is no captured variable.", nameof(member));

    public static bool TryClosureOf(MemberExpression member, out object? closure) => TryRead(member.Expression, out closure);

    /// <summary>The value of a tree that reads no parameter.</summary>
    public static object? ValueOf(Expression node) =>
        TryRead(node, out var value)
            ? value
            : Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)();

    private static bool TryRead(Expression? node, out object? value)
    {
        value = null;
        switch (node)
        {
            case null:
                return true;
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression member when TryRead(member.Expression, out var target) && (target is not null || member.Expression is null):
                value = member.Member is System.Reflection.FieldInfo field
                    ? field.GetValue(target)
                    : ((System.Reflection.PropertyInfo)member.Member).GetValue(target);
                return true;
            case UnaryExpression { NodeType: ExpressionType.Convert } convert when TryRead(convert.Operand, out var operand):
                return TryConvert(convert, operand, out value);
            case MethodCallExpression call when TryRead(call.Object, out var target) && (target is not null || call.Object is null):
                if (!TryReadAll(call.Arguments, out var arguments)) return false;
                value = call.Method.Invoke(target, arguments);
                return true;
            case NewExpression { Constructor: { } constructor } made when TryReadAll(made.Arguments, out var given):
                value = constructor.Invoke(given);
                return true;
            case UnaryExpression { NodeType: ExpressionType.Not, Method: null } not when TryRead(not.Operand, out var negated) && negated is bool flag:
                value = !flag;
                return true;
            case BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual, Method: null } equality
                when TryRead(equality.Left, out var left) && TryRead(equality.Right, out var right) && left is int or bool && right is int or bool:
                value = left.Equals(right) == (equality.NodeType == ExpressionType.Equal);
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadAll(ReadOnlyCollection<Expression> nodes, out object?[] values)
    {
        values = new object?[nodes.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (!TryRead(nodes[i], out values[i])) return false;
        }

        return true;
    }

    // Only conversions of which reflection knows what the compiler means.
    private static bool TryConvert(UnaryExpression convert, object? operand, out object? value)
    {
        value = operand;
        var type = NullSemantics.Plain(convert.Type);
        if (operand is null) return convert.Method is null && NullSemantics.CanBeNull(convert.Type);
        if (convert.Method is { } method) value = method.Invoke(null, [operand]);
        else if (type.IsInstanceOfType(operand)) return true;
        else if (operand is Enum && type == Enum.GetUnderlyingType(operand.GetType())) value = Convert.ChangeType(operand, type, CultureInfo.InvariantCulture);
        else return false;
        return true;
    }
}
