using System.Collections;
using System.Globalization;
using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>Prints a tree as the code an author would write.</summary>
internal static class ConditionText
{
    public static string Of(Expression node) => node switch
    {
        ParameterExpression parameter => parameter.Name ?? "_",
        ConstantExpression constant => Value(constant.Value),
        MemberExpression { Expression: ParameterExpression slot } value when SlotDefinition.IsValue(value) => slot.Name!,
        MemberExpression member => $"{Target(member.Expression, member.Member.DeclaringType)}.{member.Member.Name}",
        MethodCallExpression call => Call(call),
        BinaryExpression binary => Binary(binary),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"!{Nested(not.Operand)}",
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => Of(convert.Operand),
        ConditionalExpression choice => $"{Nested(choice.Test)} ? {Nested(choice.IfTrue)} : {Nested(choice.IfFalse)}",
        NewExpression created => $"new {created.Type.Name}({Join(created.Arguments)})",
        LambdaExpression lambda => $"{Join(lambda.Parameters)} => {Of(lambda.Body)}",
        _ => node.ToString(),
    };

    private static string Call(MethodCallExpression call) =>
        $"{Target(call.Object, call.Method.DeclaringType)}.{call.Method.Name}({Join(call.Arguments)})";

    private static string Binary(BinaryExpression node)
    {
        var (left, right) = (EnumName(node.Left, node.Right), EnumName(node.Right, node.Left));
        return node.NodeType == ExpressionType.ArrayIndex ? $"{left}[{right}]" : $"{left} {Sign(node.NodeType)} {right}";
    }

    private static string Nested(Expression node) => node is BinaryExpression or ConditionalExpression ? $"({Of(node)})" : Of(node);

    private static string Target(Expression? target, Type? type) => target is null ? type?.Name ?? "?" : Nested(target);

    private static string Join(IEnumerable<Expression> nodes) => string.Join(", ", nodes.Select(Of));

    // The C# compiler compares enums as integers; say the name all the same.
    private static string EnumName(Expression side, Expression other)
    {
        var type = other is UnaryExpression { NodeType: ExpressionType.Convert } convert
            ? NullSemantics.Plain(convert.Operand.Type)
            : typeof(int);
        return type.IsEnum && side is ConstantExpression { Value: int number }
            ? $"{type.Name}.{Enum.ToObject(type, number)}"
            : Nested(side);
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum word => $"{word.GetType().Name}.{word}",
        Term term => $"{term.GetType().Name}.{term.Name}",
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        IEnumerable => "[...]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Camel(value.GetType().Name),
    };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Sign(ExpressionType type) => type switch
    {
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.Add => "+",
        ExpressionType.Subtract => "-",
        ExpressionType.Multiply => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        ExpressionType.Coalesce => "??",
        _ => type.ToString(),
    };
}
