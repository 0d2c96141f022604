using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>Puts what matched in place of the aliases that stand for it, and of a condition's own parameter.</summary>
internal sealed class AliasBinding(IReadOnlyList<BoundAlias> aliases, ParameterExpression? own, Expression? ownValue) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == own ? ownValue! : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        foreach (var (alias, value) in aliases)
        {
            if (alias.Is(node)) return value;
        }

        return base.VisitMember(node);
    }
}

/// <summary>An alias and what it stands for in the rule's trees.</summary>
internal sealed record BoundAlias(Alias Alias, Expression Value);
