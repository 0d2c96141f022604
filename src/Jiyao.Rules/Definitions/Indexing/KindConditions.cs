using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// The parts of a condition that speak of nothing but what kind of act or thing a fact is. They decide which requests a rule governs, and
/// so whether silence permits: however they are written, and wherever they stand, no rule governs an act that it does not speak of.
/// </summary>
internal static class KindConditions
{
    private static readonly HashSet<string> Paths = new(StringComparer.Ordinal) { "action", "kind", "direction", "resource.kind", "resource.direction" };

    /// <summary>Whether a tree reads a member that tells kinds apart.</summary>
    public static bool IsKind(Expression node) => MemberPath.Of(node) is { } path && Paths.Contains(path);

    /// <summary>Those of a condition's conjuncts.</summary>
    public static IEnumerable<Expression> Of(Expression condition) =>
        condition is BinaryExpression { NodeType: ExpressionType.AndAlso } both
            ? Of(both.Left).Concat(Of(both.Right))
            : Reader.ReadsKindsAlone(condition) ? [condition] : [];

    private sealed class Reader : ExpressionVisitor
    {
        private bool readsKind;
        private bool readsOther;

        public static bool ReadsKindsAlone(Expression condition)
        {
            var reader = new Reader();
            reader.Visit(condition);
            return reader.readsKind && !reader.readsOther;
        }

        public override Expression? Visit(Expression? node)
        {
            if (node is null or ConstantExpression || MemberPath.Of(node) is null) return base.Visit(node);
            if (IsKind(node)) readsKind = true;
            else readsOther = true;
            return node;
        }
    }
}
