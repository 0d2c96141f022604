using System.Linq.Expressions;
using Jiyao.Rules.Compilation;
using NRules.Extensibility;

namespace Jiyao.Rules.Bridging;

/// <summary>
/// Compiles what NRules runs so that nothing throws within a session: an exception would leave it half updated. A condition that throws
/// does not hold; what a finding says is null where it throws. (That either is not known, the rules of doubt tell.)
/// </summary>
/// <param name="isCautious">Whether what a duty comes to is computed in three values.</param>
internal sealed class GuardingCompiler(bool isCautious) : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        var body = expression.ReturnType == typeof(bool)
            ? Guarded(expression.Body, Expression.Constant(false))
            : new Findings(isCautious).Visit(expression.Body);
        return expression.Update(body, expression.Parameters).Compile();
    }

    private static TryExpression Guarded(Expression body, Expression whenThrown) =>
        Expression.TryCatch(body, Expression.Catch(typeof(Exception), whenThrown));

    private sealed class Findings(bool isCautious) : ExpressionVisitor
    {
        protected override Expression VisitNew(NewExpression node) => typeof(Finding).IsAssignableFrom(node.Type)
            ? node.Update(node.Constructor!.GetParameters().Zip(node.Arguments, (parameter, value) => Guard(parameter.Name!, value)))
            : base.VisitNew(node);

        private Expression Guard(string name, Expression value) => name switch
        {
            "due" or "isKept" or "details" => Guarded(Value(value), Expression.Default(value.Type)),
            "fulfilledAt" => Guarded(Value(value), Expression.Constant(RecordedTime.Illegible, value.Type)),
            _ => value,
        };

        private Expression Value(Expression tree)
        {
            if (!isCautious) return tree;
            List<ParameterExpression> locals = [];
            var value = new ValueCompiler(locals).Compile(BridgedRule.Normal(tree)).OrNull();
            return Expression.Block(tree.Type, locals, value.Type == tree.Type ? value : Expression.Convert(value, tree.Type));
        }
    }
}
