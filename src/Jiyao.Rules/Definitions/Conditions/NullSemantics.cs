using System.Linq.Expressions;
using System.Reflection;

namespace Jiyao.Rules.Definitions;

/// <summary>What both executors agree on about null: where it is asked about, and where it makes a value unknown.</summary>
internal static class NullSemantics
{
    /// <summary>Whether the node is the literal null that absence is asked with.</summary>
    public static bool IsNullLiteral(Expression node) => node switch
    {
        ConstantExpression { Value: null } => true,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => IsNullLiteral(convert.Operand),
        DefaultExpression when !node.Type.IsValueType || Nullable.GetUnderlyingType(node.Type) is not null => true,
        _ => false,
    };

    /// <summary>Whether a null argument reaches the method, since its parameter is declared to take null.</summary>
    public static bool AcceptsNull(ParameterInfo parameter)
    {
        // Equality and membership are comparisons, whatever they are declared to take.
        if (parameter.Member.Name is nameof(Equals) or nameof(Enumerable.Contains)) return false;
        if (parameter.ParameterType.IsValueType) return Nullable.GetUnderlyingType(parameter.ParameterType) is not null;
        return new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
    }

    public static bool IsBoolean(Type type) => type == typeof(bool) || type == typeof(bool?);

    /// <summary>The type without its null: T for T?, a reference type itself.</summary>
    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>The type with a null: T? for T, a reference type itself.</summary>
    public static Type WithNull(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;

    public static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
