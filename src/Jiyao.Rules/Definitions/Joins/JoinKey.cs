using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>Equalities between a candidate's values and what other slots hold, by which candidates are looked up.</summary>
/// <param name="Equalities">The equalities themselves.</param>
/// <param name="Own">The candidate's side of each.</param>
/// <param name="Outer">The other slots' side of each.</param>
/// <param name="Alone">The conditions on the candidate alone.</param>
/// <param name="Rest">The other conditions that are no part of the key.</param>
internal sealed record JoinKey(
    IReadOnlyList<Condition> Equalities,
    IReadOnlyList<Expression> Own,
    IReadOnlyList<Expression> Outer,
    IReadOnlyList<Condition> Alone,
    IReadOnlyList<Condition> Rest)
{
    // More would make no look-up better.
    private const int MostParts = 3;

    public static JoinKey? Find(SlotDefinition slot, IReadOnlyList<Condition> conditions)
    {
        List<Expression> own = [], outer = [];
        List<Condition> equalities = [], alone = [], rest = [];
        foreach (var condition in conditions)
        {
            if (own.Count < MostParts && Sides(slot, condition.Body) is var (mine, other))
            {
                equalities.Add(condition);
                own.Add(mine);
                outer.Add(other);
            }
            else
            {
                (SlotsRead.In(condition.Body).IsSubsetOf([slot.Parameter]) ? alone : rest).Add(condition);
            }
        }

        return own.Count == 0 ? null : new(equalities, own, outer, alone, rest);
    }

    private static (Expression Own, Expression Outer)? Sides(SlotDefinition slot, Expression body)
    {
        if (body is not BinaryExpression { NodeType: ExpressionType.Equal } equal || !IsKey(equal.Left.Type)) return null;
        var (left, right) = (SlotsRead.In(equal.Left), SlotsRead.In(equal.Right));
        if (left.SetEquals([slot.Parameter]) && right.Count > 0 && !right.Contains(slot.Parameter)) return (equal.Left, equal.Right);
        if (right.SetEquals([slot.Parameter]) && left.Count > 0 && !left.Contains(slot.Parameter)) return (equal.Right, equal.Left);
        return null;
    }

    // Types whose == means the same as their Equals.
    private static bool IsKey(Type type)
    {
        var plain = NullSemantics.Plain(type);
        return plain.IsPrimitive && plain != typeof(double) && plain != typeof(float) && plain != typeof(bool)
            || plain.IsEnum || plain == typeof(string) || plain == typeof(DateOnly) || plain == typeof(DateTimeOffset) || plain == typeof(Guid)
            || typeof(Term).IsAssignableFrom(plain) || typeof(Fact).IsAssignableFrom(plain);
    }
}

/// <summary>The slots a tree reads.</summary>
internal sealed class SlotsRead : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> found = [];

    public static HashSet<ParameterExpression> In(params IEnumerable<Expression> trees)
    {
        var reader = new SlotsRead();
        foreach (var tree in trees) reader.Visit(tree);
        return reader.found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (typeof(Joining.Slot).IsAssignableFrom(node.Type)) found.Add(node);
        return node;
    }
}
