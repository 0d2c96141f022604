using System.Linq.Expressions;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Compilation;

/// <summary>
/// Rewrites a condition into two plain ones: whether it is certainly true, and whether it is possibly true. Between them they hold
/// the three values, and most facts are settled by the second alone.
/// </summary>
internal sealed class TruthCompiler(ValueCompiler values)
{
    private static readonly Expression True = Expression.Constant(true);

    /// <summary>Certainly true.</summary>
    public Expression Sure(Expression node) => Rail(node, wanted: true);

    /// <summary>Not certainly false.</summary>
    public Expression Possible(Expression node) => Negated(Rail(node, wanted: false));

    /// <summary>True, false, or null for unknown.</summary>
    public Expression OrNull(Expression node) => Expression.Condition(
        Sure(node),
        Expression.Constant(true, typeof(bool?)),
        Expression.Condition(Rail(node, wanted: false), Expression.Constant(false, typeof(bool?)), Expression.Default(typeof(bool?))));

    // Whether the node is certainly of the wanted value.
    private Expression Rail(Expression node, bool wanted) => node switch
    {
        ConstantExpression constant => Expression.Constant(constant.Value is bool value && value == wanted),
        UnaryExpression { NodeType: ExpressionType.Not } not => Rail(not.Operand, !wanted),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when NullSemantics.IsBoolean(convert.Operand.Type) =>
            Rail(convert.Operand, wanted),
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and => Join(and, wanted, all: wanted),
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or => Join(or, wanted, all: !wanted),
        BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } equality => Equality(equality, wanted),
        BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => Coalesce(coalesce, wanted),
        ConditionalExpression choice => Expression.OrElse(
            Expression.AndAlso(Rail(choice.Test, true), Rail(choice.IfTrue, wanted)),
            Expression.AndAlso(Rail(choice.Test, false), Rail(choice.IfFalse, wanted))),
        MemberExpression { Member.Name: "HasValue", Expression: { } target } when Nullable.GetUnderlyingType(target.Type) is not null =>
            Absence(target, wanted: !wanted),
        _ => Leaf(values.Leaf(node), wanted),
    };

    private BinaryExpression Join(BinaryExpression node, bool wanted, bool all)
    {
        var (left, right) = (Rail(node.Left, wanted), Rail(node.Right, wanted));
        return all ? Expression.AndAlso(left, right) : Expression.OrElse(left, right);
    }

    private Expression Equality(BinaryExpression node, bool wanted)
    {
        var wantsEqual = node.NodeType == ExpressionType.Equal == wanted;
        if (NullSemantics.IsNullLiteral(node.Right)) return Absence(node.Left, wantsEqual);
        if (NullSemantics.IsNullLiteral(node.Left)) return Absence(node.Right, wantsEqual);
        if (!NullSemantics.IsBoolean(node.Left.Type)) return Leaf(values.Leaf(node), wanted);
        if (node.Right is ConstantExpression { Value: bool right }) return Rail(node.Left, right == wantsEqual);
        if (node.Left is ConstantExpression { Value: bool left }) return Rail(node.Right, left == wantsEqual);
        return Expression.OrElse(
            Expression.AndAlso(Rail(node.Left, true), Rail(node.Right, wantsEqual)),
            Expression.AndAlso(Rail(node.Left, false), Rail(node.Right, !wantsEqual)));
    }

    // Absence is two-valued: a value is there or it is not.
    private Expression Absence(Expression node, bool wanted)
    {
        var isThere = NullSemantics.IsBoolean(node.Type)
            ? Expression.OrElse(Rail(node, true), Rail(node, false))
            : values.Compile(node).Guard ?? True;
        return wanted ? Negated(isThere) : isThere;
    }

    private BinaryExpression Coalesce(BinaryExpression node, bool wanted) => Expression.OrElse(
        Rail(node.Left, wanted),
        Expression.AndAlso(Absence(node.Left, wanted: true), Rail(node.Right, wanted)));

    private static Expression Leaf(Plan plan, bool wanted)
    {
        var value = wanted ? plan.Value : Negated(plan.Value);
        return plan.Guard is { } guard ? Expression.AndAlso(guard, value) : value;
    }

    private static Expression Negated(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Not } not ? not.Operand : Expression.Not(node);
}
