using System.Collections.Concurrent;
using System.Linq.Expressions;
using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Compilation;

/// <summary>
/// Compiles matchers. Where rules differ by a word or a number alone, as those of a table of limits do, thousands of blocks run the same
/// code on constants of their own: it is compiled once, and the processor keeps it at hand.
/// </summary>
/// <param name="interpretedFirst">How often a matcher is to be interpreted before any is compiled.</param>
internal sealed class SharedCode<TFact>(int interpretedFirst = 0)
{
    private int interpreted;

    private readonly ConcurrentDictionary<CodeShape, Family> byShape = new();

    private delegate void Shared(TFact fact, ref Matches matches, long[] numbers, object[] others);

    /// <summary>Whether a matcher may be interpreted until it is compiled.</summary>
    public bool MayInterpret => interpretedFirst > 0;

    /// <summary>Whether to compile by now. Each no is one use of a matcher that is interpreted in place of that.</summary>
    public bool IsWanted() => Volatile.Read(ref interpreted) >= interpretedFirst || Interlocked.Increment(ref interpreted) > interpretedFirst;

    public Matcher<TFact> Compile(Expression<Matcher<TFact>> matcher) => CodeShape.Of(matcher) is { } shape
        ? byShape.GetOrAdd(shape, _ => new(matcher)).Member(matcher, shape)
        : matcher.Compile();

    /// <summary>The matchers of one shape. Of those with equal constants, as buckets of an index often are, there is but one.</summary>
    private sealed class Family(Expression<Matcher<TFact>> first)
    {
        private readonly ConcurrentDictionary<Constants, Matcher<TFact>> members = new();
        private readonly Lazy<Shared> code = new(() => Lifted(first).Compile());

        // The first of a shape may well be the only one, and runs faster with its constants in its code.
        public Matcher<TFact> Member(Expression<Matcher<TFact>> matcher, CodeShape shape) => members.GetOrAdd(
            new(shape.Numbers, shape.Others), constants => matcher == first ? matcher.Compile() : Bound(code.Value, constants));

        private static Matcher<TFact> Bound(Shared code, Constants constants)
        {
            var (numbers, others) = (constants.Numbers, constants.Others);
            return (TFact fact, ref Matches matches) => code(fact, ref matches, numbers, others);
        }
    }

    private readonly record struct Constants(long[] Numbers, object[] Others)
    {
        public bool Equals(Constants other) => Numbers.AsSpan().SequenceEqual(other.Numbers) && Others.AsSpan().SequenceEqual(other.Others);

        public override int GetHashCode()
        {
            var mix = new HashCode();
            foreach (var number in Numbers) mix.Add(number);
            foreach (var other in Others) mix.Add(other);
            return mix.ToHashCode();
        }
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
