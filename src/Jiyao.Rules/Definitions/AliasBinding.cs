using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>Puts the rule's one fact parameter in place of aliases and of the condition's own parameter.</summary>
internal sealed class AliasBinding(ParameterExpression fact, ParameterExpression? own, Alias? alias) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == own ? fact : node;

    protected override Expression VisitMember(MemberExpression node) =>
        alias is not null && alias.Is(node) ? fact : base.VisitMember(node);
}
