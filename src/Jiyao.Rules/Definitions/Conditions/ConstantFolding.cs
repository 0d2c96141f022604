using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>
/// Replaces what does not depend on the fact by its value. This is where options are frozen: a rule reads them once, when it is
/// defined.
/// </summary>
internal sealed class ConstantFolding : ExpressionVisitor
{
    private HashSet<Expression> foldable = [];

    public Expression Fold(Expression node)
    {
        foldable = new FoldableNodes().In(node);
        return Visit(node)!;
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null or ConstantExpression || !foldable.Contains(node)) return base.Visit(node);
        try
        {
            return Expression.Constant(Evaluation.ValueOf(node), node.Type);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What fails without a fact fails with one too: the condition is then Unknown, its error on the decision.
            return base.Visit(node);
        }
    }

    /// <summary>Finds the largest subtrees that read no parameter and yield a plain value.</summary>
    private sealed class FoldableNodes : ExpressionVisitor
    {
        private readonly HashSet<Expression> found = [];
        private bool dependent;

        public HashSet<Expression> In(Expression node)
        {
            Visit(node);
            return found;
        }

        public override Expression? Visit(Expression? node)
        {
            if (node is null) return null;
            var outer = dependent;
            dependent = false;
            base.Visit(node);
            if (node is ParameterExpression or LambdaExpression || node.Type == typeof(void) || node.Type.IsByRefLike)
                dependent = true;
            if (!dependent) found.Add(node);
            dependent |= outer;
            return node;
        }
    }
}
