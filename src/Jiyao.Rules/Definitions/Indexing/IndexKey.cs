using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>What an index condition compares: a member that tells kinds of facts apart, and the constant it must equal.</summary>
/// <param name="Member">The member access.</param>
/// <param name="Value">The constant.</param>
internal sealed partial record IndexKey(MemberExpression Member, object Value)
{
    /// <summary>Whether a well-formed fact may be without the member.</summary>
    public bool MayBeMissing => Member.Member.Name != nameof(AccessRequest.Action);

    /// <summary>The member as reports name it, whatever an author calls the fact.</summary>
    public string Path { get; } = MemberPath.Of(Member)!;

    public static IndexKey? Find(Expression body)
    {
        if (body is not BinaryExpression { NodeType: ExpressionType.Equal } equal) return null;
        return Find(equal.Left, equal.Right) ?? Find(equal.Right, equal.Left);
    }

    private static IndexKey? Find(Expression side, Expression other)
    {
        return Strip(side) is MemberExpression member
            && KindConditions.IsKind(member)
            && Strip(other) is ConstantExpression { Value: { } value }
                ? new IndexKey(member, Retype(value, member.Type))
                : null;
    }

    // The C# compiler compares enums as integers, the constant converted and perhaps made nullable.
    private static object Retype(object value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum && value.GetType() != plain ? Enum.ToObject(plain, value) : value;
    }

    private static Expression Strip(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Strip(convert.Operand) : node;
}
