using System.Linq.Expressions;
using System.Reflection;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// Finds what would give an answer where none is known: an operation of C# for which null, or a time not written finely, is a value like
/// any other. The executors see to null in what they walk themselves; a lambda that they hand on runs as it stands.
/// </summary>
internal static class QuietNulls
{
    // Those of Enumerable that compare the items of a sequence, or keys taken from them.
    private static readonly HashSet<string> Comparing = new(
        [
            nameof(Enumerable.Order), nameof(Enumerable.OrderDescending), nameof(Enumerable.OrderBy), nameof(Enumerable.OrderByDescending),
            nameof(Enumerable.ThenBy), nameof(Enumerable.ThenByDescending), nameof(Enumerable.Min), nameof(Enumerable.Max), nameof(Enumerable.MinBy),
            nameof(Enumerable.MaxBy), nameof(Enumerable.Sum), nameof(Enumerable.Average), nameof(Enumerable.Distinct), nameof(Enumerable.DistinctBy),
            nameof(Enumerable.Union), nameof(Enumerable.UnionBy), nameof(Enumerable.Except), nameof(Enumerable.ExceptBy), nameof(Enumerable.Intersect),
            nameof(Enumerable.IntersectBy), nameof(Enumerable.GroupBy), nameof(Enumerable.Join), nameof(Enumerable.GroupJoin), nameof(Enumerable.CountBy),
            nameof(Enumerable.ToLookup), nameof(Enumerable.ToHashSet), nameof(Enumerable.SequenceEqual), nameof(Enumerable.Contains),
        ],
        StringComparer.Ordinal);

    /// <summary>What is wrong with a node, and the mend; null: nothing.</summary>
    /// <param name="node">The node.</param>
    /// <param name="isHandedOn">Whether it stands in a lambda that no executor walks.</param>
    public static string? In(Expression node, bool isHandedOn)
    {
        if (IsOfTimes(node)) return "tells two times apart that may be one; write IsAt, IsAtOrBefore or IsCertainlyBefore";
        if (node is MethodCallExpression call)
        {
            if (call is { Method.Name: nameof(Nullable<>.GetValueOrDefault), Object: not null, Arguments.Count: 0 } && IsNullable(call.Object))
                return "hides that a value is missing; write ?? and what is to stand for it";
            if (call.Method.DeclaringType == typeof(Nullable) && call.Method.Name == nameof(Nullable.Compare))
                return "orders a missing value before all others; compare by <, <=, > or >=";
            if (call.Method.DeclaringType == typeof(Enumerable) && Comparing.Contains(call.Method.Name) && ComparesNulls(call))
                return "compares what may be missing as if it were there; compare by a value that is always there, or move it into a method of the model";
        }

        return isHandedOn && IsFalseOfNull(node)
            ? "is not unknown there where a value is missing; ask it by Any, All, Count, or Where right before them, or move it into a method of the model that answers bool?"
            : null;
    }

    private static bool IsOfTimes(Expression node) =>
        node is BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } equality
        && NullSemantics.Plain(equality.Left.Type) == typeof(RecordedTime)
        && !NullSemantics.IsNullLiteral(equality.Left)
        && !NullSemantics.IsNullLiteral(equality.Right);

    private static bool ComparesNulls(MethodCallExpression call) =>
        call.Arguments.OfType<LambdaExpression>().FirstOrDefault() is { } key ? MayBeNull(key.Body) : ItemsMayBeNull(call.Arguments[0]);

    private static bool ItemsMayBeNull(Expression items) => items switch
    {
        ConstantExpression => false,
        MethodCallExpression { Method.Name: nameof(Enumerable.Select), Arguments: [_, LambdaExpression selector] } => MayBeNull(selector.Body),
        MethodCallExpression { Object: null, Arguments: [var source, ..] } call when call.Method.DeclaringType == typeof(Enumerable) => ItemsMayBeNull(source),
        _ => items.Type.GetInterfaces().Append(items.Type).Any(type =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) && Nullable.GetUnderlyingType(type.GetGenericArguments()[0]) is not null),
    };

    private static bool IsFalseOfNull(Expression node) => node switch
    {
        BinaryExpression
        {
            NodeType: ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan or ExpressionType.LessThanOrEqual
                or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
        } comparison => !NullSemantics.IsNullLiteral(comparison.Left) && !NullSemantics.IsNullLiteral(comparison.Right)
            && (MayBeNull(comparison.Left) || MayBeNull(comparison.Right)),
        MethodCallExpression { Method.Name: nameof(Equals) or nameof(Enumerable.Contains) or nameof(string.Compare) or nameof(string.CompareOrdinal) or nameof(string.CompareTo) } call =>
            call.Arguments.Any(MayBeNull),
        TypeBinaryExpression { Expression: not ParameterExpression } test => MayBeNull(test.Expression),
        _ => false,
    };

    private static bool MayBeNull(Expression node) => NullSemantics.CanBeNull(node.Type) && node switch
    {
        ConstantExpression constant => constant.Value is null,
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => MayBeNull(convert.Operand),
        BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => MayBeNull(coalesce.Right),
        BinaryExpression binary => MayBeNull(binary.Left) || MayBeNull(binary.Right),
        ConditionalExpression choice => MayBeNull(choice.IfTrue) || MayBeNull(choice.IfFalse),
        MemberExpression { Member: PropertyInfo property } when !node.Type.IsValueType => IsNull(new NullabilityInfoContext().Create(property)),
        MemberExpression { Member: FieldInfo field } when !node.Type.IsValueType => IsNull(new NullabilityInfoContext().Create(field)),
        MethodCallExpression call when !node.Type.IsValueType => IsNull(new NullabilityInfoContext().Create(call.Method.ReturnParameter)),
        NewExpression or NewArrayExpression or LambdaExpression => false,
        _ => true,
    };

    private static bool IsNull(NullabilityInfo declared) => declared.ReadState != NullabilityState.NotNull;

    private static bool IsNullable(Expression node) => Nullable.GetUnderlyingType(node.Type) is not null;
}
