using System.Globalization;
using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// A condition that keeps a member within bounds: numbers, instants, lengths of time and ordered words, all of them as whole numbers of
/// their smallest unit. A rule's facts can then be told apart by where the member lies.
/// </summary>
/// <param name="Member">The member access, from the fact on.</param>
/// <param name="Range">The values that meet the condition.</param>
internal sealed record RangeKey(MemberExpression Member, LongRange Range)
{
    public static RangeKey? Find(Expression body) => body is BinaryExpression comparison
        ? Find(comparison.Left, comparison.NodeType, comparison.Right) ?? Find(comparison.Right, Mirrored(comparison.NodeType), comparison.Left)
        : null;

    /// <summary>The member as the whole number that ranges are of; null: it is none that this can tell.</summary>
    /// <param name="value">The member's value, without its null.</param>
    public static Expression? AsNumber(Expression value) => value.Type switch
    {
        { IsEnum: true } type when IsWhole(Enum.GetUnderlyingType(type)) => Expression.Convert(value, typeof(long)),
        var type when IsWhole(type) => Expression.Convert(value, typeof(long)),
        var type when type == typeof(DateTimeOffset) => Expression.Property(value, nameof(DateTimeOffset.UtcTicks)),
        var type when type == typeof(DateTime) || type == typeof(TimeSpan) || type == typeof(TimeOnly) => Expression.Property(value, "Ticks"),
        var type when type == typeof(DateOnly) => Expression.Property(value, nameof(DateOnly.DayNumber)) is var day ? Expression.Convert(day, typeof(long)) : null,
        _ => null,
    };

    private static RangeKey? Find(Expression side, ExpressionType comparison, Expression other)
    {
        if (other is not ConstantExpression { Value: { } constant } || MemberOf(side) is not { } member) return null;
        if (NumberOf(constant) is not { } value) return null;
        return comparison switch
        {
            ExpressionType.Equal => new(member, new(value, value)),
            ExpressionType.GreaterThanOrEqual => new(member, LongRange.AtLeast(value)),
            ExpressionType.GreaterThan => new(member, LongRange.Above(value)),
            ExpressionType.LessThanOrEqual => new(member, LongRange.AtMost(value)),
            ExpressionType.LessThan => new(member, LongRange.Below(value)),
            _ => null,
        };
    }

    // A chain of members from the fact, with no conversion but such as keep order and value.
    private static MemberExpression? MemberOf(Expression side) => side switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when IsWidening(convert.Operand.Type, convert.Type) => MemberOf(convert.Operand),
        MemberExpression member when AsNumber(Expression.Default(NullSemantics.Plain(member.Type))) is not null && MemberPath.Of(member) is { Length: > 0 } => member,
        _ => null,
    };

    private static bool IsWidening(Type from, Type to)
    {
        var (plain, target) = (NullSemantics.Plain(from), NullSemantics.Plain(to));
        return plain == target
            || (plain.IsEnum && Enum.GetUnderlyingType(plain) == target)
            || (IsWhole(plain) && (target == typeof(long) || (target == typeof(int) && plain != typeof(uint) && plain != typeof(long))));
    }

    private static long? NumberOf(object constant) => constant switch
    {
        DateTimeOffset instant => instant.UtcTicks,
        DateTime instant => instant.Ticks,
        TimeSpan span => span.Ticks,
        TimeOnly time => time.Ticks,
        DateOnly day => day.DayNumber,
        Enum or long or int or uint or short or ushort or byte or sbyte => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsWhole(Type type) =>
        type == typeof(long) || type == typeof(int) || type == typeof(uint) || type == typeof(short)
        || type == typeof(ushort) || type == typeof(byte) || type == typeof(sbyte);

    private static ExpressionType Mirrored(ExpressionType comparison) => comparison switch
    {
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        _ => comparison,
    };
}
