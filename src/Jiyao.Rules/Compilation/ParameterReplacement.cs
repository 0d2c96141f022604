using System.Linq.Expressions;

namespace Jiyao.Rules.Compilation;

/// <summary>Puts another expression in place of a rule's fact parameter; it may be of a derived type.</summary>
internal sealed class ParameterReplacement(ParameterExpression from, Expression to) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
}
