using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>Refuses, when an engine is made, what no executor could judge later, and what would be judged without being known.</summary>
internal sealed class SupportedNodes(string rule) : ExpressionVisitor
{
    private bool isHandedOn;

    public override Expression? Visit(Expression? node)
    {
        if (node is null or ConstantExpression or ParameterExpression or DefaultExpression) return node;
        if (QuietNulls.In(node, isHandedOn) is { } fault) throw new RuleDefinitionException($"{rule}: '{ConditionText.Of(node)}' {fault}.");
        if (isHandedOn) return base.Visit(node);
        if (node is LambdaExpression lambda) return HandedOn(lambda);
        if (ItemQuantifier.Of(node) is { } quantifier)
        {
            Visit(quantifier.Source);
            Visit(quantifier.Test);
            return node;
        }

        return IsSupported(node)
            ? base.Visit(node)
            : throw new RuleDefinitionException(
                $"{rule}: a condition may not hold '{node}' ({node.NodeType}); move it into a method of the model.");
    }

    // Runs as it stands, whatever it holds, once it asks nothing of what may be missing.
    private LambdaExpression HandedOn(LambdaExpression lambda)
    {
        isHandedOn = true;
        Visit(lambda.Body);
        isHandedOn = false;
        return lambda;
    }

    private static bool IsSupported(Expression node) => node is BinaryExpression { NodeType: not (ExpressionType.Assign or ExpressionType.Power) }
        or ConditionalExpression or MethodCallExpression or UnaryExpression or NewExpression { Constructor: not null } or TypeBinaryExpression
        or NewArrayExpression { NodeType: ExpressionType.NewArrayInit } or MemberExpression { Expression: not null };
}
