using System.Globalization;
using System.Linq.Expressions;

namespace Jiyao.Rules.Compilation;

/// <summary>What a tree does, whatever its constants are: two trees of one shape differ by their constants alone.</summary>
internal sealed class CodeShape : IEquatable<CodeShape>
{
    private readonly object[] tokens;
    private readonly int hash;

    private CodeShape(object[] tokens, long[] numbers, object[] others)
    {
        (this.tokens, Numbers, Others) = (tokens, numbers, others);
        var mix = new HashCode();
        foreach (var token in tokens) mix.Add(token);
        hash = mix.ToHashCode();
    }

    /// <summary>The whole numbers among the constants, in the order in which the tree is walked.</summary>
    public long[] Numbers { get; }

    /// <summary>The other constants, in that order.</summary>
    public object[] Others { get; }

    /// <summary>The shape of a tree; null: it has a node of a kind not foreseen here.</summary>
    public static CodeShape? Of(LambdaExpression tree)
    {
        var walk = new Walk();
        walk.Visit(tree);
        return walk.IsForeseen ? new([.. walk.Tokens], [.. walk.Numbers], [.. walk.Others]) : null;
    }

    /// <summary>Whether a constant belongs to the shape: the bits of rules and plain truths do, as does the absence of a value.</summary>
    public static bool IsPart(ConstantExpression constant) => constant.Value is null or bool or ulong;

    /// <summary>Whether a constant is a whole number, which needs no box.</summary>
    public static bool IsNumber(ConstantExpression constant) => constant.Value is int or long && constant.Type == constant.Value.GetType();

    public bool Equals(CodeShape? other) => other is not null && hash == other.hash && tokens.AsSpan().SequenceEqual(other.tokens);

    public override bool Equals(object? obj) => Equals(obj as CodeShape);

    public override int GetHashCode() => hash;

    private sealed class Walk : ExpressionVisitor
    {
        private static readonly object End = new();

        private readonly Dictionary<ParameterExpression, int> parameters = [];

        public List<object> Tokens { get; } = [];

        public List<long> Numbers { get; } = [];

        public List<object> Others { get; } = [];

        public bool IsForeseen { get; private set; } = true;

        public override Expression? Visit(Expression? node)
        {
            if (node is null) return node;
            IsForeseen &= node is BinaryExpression { Conversion: null } or UnaryExpression or MemberExpression or MethodCallExpression
                or ParameterExpression or ConstantExpression or ConditionalExpression or BlockExpression or NewExpression or NewArrayExpression
                or TypeBinaryExpression or DefaultExpression or LambdaExpression;
            if (!IsForeseen) return node;
            Tokens.Add(node.NodeType);
            Tokens.Add(node.Type);
            var detail = Detail(node);
            if (detail is not null) Tokens.Add(detail);
            base.Visit(node);
            Tokens.Add(End);
            return node;
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            if (CodeShape.IsNumber(node)) Numbers.Add(Convert.ToInt64(node.Value, CultureInfo.InvariantCulture));
            else if (!CodeShape.IsPart(node)) Others.Add(node.Value!);
            return node;
        }

        // What tells nodes of one kind and type apart, beside what stands below them.
        private object? Detail(Expression node) => node switch
        {
            BinaryExpression binary => binary.Method,
            UnaryExpression unary => unary.Method,
            MemberExpression member => member.Member,
            MethodCallExpression call => call.Method,
            NewExpression created => created.Constructor,
            TypeBinaryExpression type => type.TypeOperand,
            BlockExpression block => block.Variables.Count,
            ConstantExpression constant => CodeShape.IsPart(constant) ? constant.Value : null,
            ParameterExpression parameter => NumberOf(parameter),
            _ => null,
        };

        private int NumberOf(ParameterExpression parameter)
        {
            if (!parameters.TryGetValue(parameter, out var number)) parameters[parameter] = number = parameters.Count;
            return number;
        }
    }
}
