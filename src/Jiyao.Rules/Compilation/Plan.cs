using System.Linq.Expressions;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Compilation;

/// <summary>
/// How to compute a value that may be missing: tests to be made in order, and the value, of a type without null, that is valid once
/// all tests have passed.
/// </summary>
/// <param name="Guards">The tests.</param>
/// <param name="Value">The value.</param>
internal sealed record Plan(IReadOnlyList<Expression> Guards, Expression Value)
{
    public static Plan Of(Expression value) => new([], value);

    /// <summary>A value there is never.</summary>
    public static Plan Missing(Type type) =>
        new([Expression.Constant(false)], Expression.Default(NullSemantics.Plain(type)));

    /// <summary>Whether the value is there for certain.</summary>
    public bool IsSure => Guards.Count == 0;

    /// <summary>All tests; null when there is none.</summary>
    public Expression? Guard => Guards.Count == 0 ? null : Guards.Aggregate(Expression.AndAlso);

    /// <summary>The value, or null where a test fails.</summary>
    public Expression OrNull()
    {
        var type = NullSemantics.WithNull(Value.Type);
        var value = Value.Type == type ? Value : Expression.Convert(Value, type);
        return Guard is { } guard ? Expression.Condition(guard, value, Expression.Default(type)) : value;
    }
}
