using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Interpretation;

/// <summary>One node of a tree as a function of its operands' values: a comparison, a call, a member access.</summary>
internal sealed class Operation
{
    // Keyed by the node itself: it dies with the rule it belongs to.
    private static readonly ConditionalWeakTable<Expression, Operation> Known = [];

    private Operation(Expression node)
    {
        (Operands, AcceptsNull) = Parts(node);
        Run = DirectOperation.Of(node) ?? OfTree(node);
    }

    public IReadOnlyList<Expression> Operands { get; }

    /// <summary>For each operand, whether a null reaches the operation.</summary>
    public bool[] AcceptsNull { get; }

    public Func<object?[], object?> Run { get; }

    public static Operation Of(Expression node) => Known.GetValue(node, key => new Operation(key));

    /// <summary>A lambda within a condition, closed over what the rule's parameters stand for.</summary>
    public static Delegate Closed(LambdaExpression lambda, Bindings bindings) =>
        ((LambdaExpression)new Closure(bindings).Visit(lambda)).Compile(preferInterpretation: true);

    private Func<object?[], object?> OfTree(Expression node)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var replacements = Operands
            .Select((operand, i) => (operand, (Expression)Expression.Convert(
                Expression.ArrayIndex(values, Expression.Constant(i)), operand.Type)))
            .ToDictionary(pair => pair.operand, pair => pair.Item2, (IEqualityComparer<Expression>)ReferenceEqualityComparer.Instance);
        var body = Expression.Convert(new Replacement(node, replacements).Visit(node)!, typeof(object));
        return Expression.Lambda<Func<object?[], object?>>(body, values).Compile(preferInterpretation: true);
    }

    private static (IReadOnlyList<Expression> Operands, bool[] AcceptsNull) Parts(Expression node) => node switch
    {
        BinaryExpression binary => ([binary.Left, binary.Right], [false, false]),
        UnaryExpression unary => ([unary.Operand], [false]),
        TypeBinaryExpression type => ([type.Expression], [false]),
        MemberExpression { Expression: { } target } => ([target], [false]),
        MethodCallExpression { Object: { } target } call => (
            [target, .. call.Arguments],
            [false, .. Accepting(call.Method)]),
        MethodCallExpression call => ([.. call.Arguments], Accepting(call.Method)),
        NewExpression { Constructor: { } constructor } created => (
            [.. created.Arguments], Accepting(constructor)),
        NewArrayExpression array => ([.. array.Expressions], new bool[array.Expressions.Count]),
        _ => throw new UnreachableException($"{node.NodeType} was refused when the rule was defined."),
    };

    private static bool[] Accepting(MethodBase method) => Array.ConvertAll(method.GetParameters(), NullSemantics.AcceptsNull);

    private sealed class Replacement(Expression root, Dictionary<Expression, Expression> replacements) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) =>
            node is not null && node != root && replacements.TryGetValue(node, out var value) ? value : base.Visit(node);
    }

    private sealed class Closure(Bindings bindings) : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> own = [];

        protected override Expression VisitParameter(ParameterExpression node) =>
            own.Contains(node) ? node : Expression.Constant(bindings[node], node.Type);

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }
    }
}
