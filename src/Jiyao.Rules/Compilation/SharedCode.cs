using System.Collections.Concurrent;
using System.Linq.Expressions;
using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Compilation;

/// <summary>
/// Compiles matchers. Where rules differ by a word or a number alone, as those of a table of limits do, thousands of blocks run the same
/// code on constants of their own: it is compiled once, and the processor keeps it at hand.
/// </summary>
internal sealed class SharedCode<TFact>
{
    private readonly ConcurrentDictionary<CodeShape, Lazy<Shared>> byShape = new();

    private delegate void Shared(TFact fact, ref Matches matches, long[] numbers, object[] others);

    public Matcher<TFact> Compile(Expression<Matcher<TFact>> matcher)
    {
        if (CodeShape.Of(matcher) is not { } shape) return matcher.Compile();

        // The first of a shape may well be the only one, and runs faster with its constants in its code.
        var later = new Lazy<Shared>(() => Lifted(matcher).Compile());
        if (byShape.TryAdd(shape, later)) return matcher.Compile();
        var (code, numbers, others) = (byShape[shape].Value, shape.Numbers, shape.Others);
        return (TFact fact, ref Matches matches) => code(fact, ref matches, numbers, others);
    }

    private static Expression<Shared> Lifted(Expression<Matcher<TFact>> matcher)
    {
        var (numbers, others) = (Expression.Parameter(typeof(long[]), "numbers"), Expression.Parameter(typeof(object[]), "others"));
        return Expression.Lambda<Shared>(new ConstantLifting(numbers, others).Visit(matcher.Body), [.. matcher.Parameters, numbers, others]);
    }

    // Takes the constants from arrays, in the order in which the shape notes them.
    private sealed class ConstantLifting(ParameterExpression numbers, ParameterExpression others) : ExpressionVisitor
    {
        private int number;
        private int other;

        protected override Expression VisitConstant(ConstantExpression node) =>
            CodeShape.IsPart(node) ? node
            : CodeShape.IsNumber(node) ? Expression.Convert(Expression.ArrayIndex(numbers, Expression.Constant(number++)), node.Type)
            : Expression.Convert(Expression.ArrayIndex(others, Expression.Constant(other++)), node.Type);
    }
}
