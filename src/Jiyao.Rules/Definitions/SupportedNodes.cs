using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>Refuses, when an engine is made, what no executor could judge later.</summary>
internal sealed class SupportedNodes(string rule) : ExpressionVisitor
{
    public override Expression? Visit(Expression? node) => node switch
    {
        // A lambda within a condition is compiled as it stands.
        null or LambdaExpression or ConstantExpression or ParameterExpression or DefaultExpression => node,
        BinaryExpression { NodeType: not (ExpressionType.Assign or ExpressionType.Power) } or ConditionalExpression
            or MethodCallExpression or UnaryExpression or NewExpression { Constructor: not null } or TypeBinaryExpression
            or NewArrayExpression { NodeType: ExpressionType.NewArrayInit } or MemberExpression { Expression: not null } => base.Visit(node),
        _ => throw new RuleDefinitionException(
            $"{rule}: a condition may not hold '{node}' ({node.NodeType}); move it into a method of the model."),
    };
}
