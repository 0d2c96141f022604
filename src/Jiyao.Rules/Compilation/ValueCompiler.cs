using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Compilation;

/// <summary>
/// Rewrites value trees so that null, at any depth, makes the value missing and never throws. Null tests cost a nanosecond where an
/// exception costs thousands.
/// </summary>
/// <param name="locals">Collects the locals that the rewritten trees need.</param>
internal sealed class ValueCompiler(ICollection<ParameterExpression> locals)
{
    private TruthCompiler Truth => new(this);

    public Plan Compile(Expression node) => node switch
    {
        _ when NullSemantics.IsNullLiteral(node) => Plan.Missing(node.Type),
        ConstantExpression { Value: { } value } => Plan.Of(Expression.Constant(value, NullSemantics.Plain(node.Type))),
        ParameterExpression parameter => Parameter(parameter),
        LambdaExpression => Plan.Of(node),
        _ when NullSemantics.IsBoolean(node.Type) => FromTruth(node),
        BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => Coalesce(coalesce),
        ConditionalExpression choice => Choice(choice),
        _ => Leaf(node),
    };

    /// <summary>A comparison, call, member access or the like, by its operands.</summary>
    public Plan Leaf(Expression node) => node switch
    {
        ParameterExpression parameter => Parameter(parameter),
        MemberExpression { Member.Name: "Value", Expression: { } target } when Nullable.GetUnderlyingType(target.Type) is not null =>
            Compile(target),
        MemberExpression { Expression: { } target } member => Member(member, Compile(target)),
        BinaryExpression binary => Binary(binary, Compile(binary.Left), Compile(binary.Right)),
        UnaryExpression unary => Unary(unary, Compile(unary.Operand)),
        MethodCallExpression call => ItemQuantifier.Of(call) is { } quantifier ? Quantified(quantifier) : Call(call),
        NewExpression { Constructor: { } constructor } created => Strict(
            Arguments(constructor.GetParameters(), created.Arguments), arguments => Expression.New(constructor, arguments)),
        NewArrayExpression array => Strict(
            [.. array.Expressions.Select(Compile)], items => NewArray(array.Type.GetElementType()!, items)),
        TypeBinaryExpression type => Strict([Compile(type.Expression)], parts => Expression.TypeIs(parts[0], type.TypeOperand)),
        _ => throw new UnreachableException($"{node.NodeType} was refused when the rule was defined."),
    };

    // A fact is always there, an item of a sequence may be null.
    private static Plan Parameter(ParameterExpression parameter) =>
        ItemQuantifier.PathOf(parameter) is null || !NullSemantics.CanBeNull(parameter.Type) ? Plan.Of(parameter) : Present([], parameter);

    private static NewArrayExpression NewArray(Type element, IEnumerable<Expression> items) => Expression.NewArrayInit(
        element, items.Select(item => item.Type == element ? item : Expression.Convert(item, element)));

    private static Plan Binary(BinaryExpression node, Plan left, Plan right) => new(
        [.. left.Guards, .. right.Guards],
        Expression.MakeBinary(node.NodeType, left.Value, right.Value, false, node.Method));

    private Plan Unary(UnaryExpression node, Plan operand)
    {
        var target = NullSemantics.Plain(node.Type);
        if (node.NodeType is ExpressionType.Convert or ExpressionType.ConvertChecked && node.Method is null && operand.Value.Type == target)
            return operand;
        return CanYieldNull(node)
            ? Tested(operand.Guards, Expression.MakeUnary(node.NodeType, operand.Value, node.Type, node.Method))
            : operand with { Value = Expression.MakeUnary(node.NodeType, operand.Value, target, node.Method) };
    }

    // A reference or user-defined conversion may yield null of a value that is there.
    private static bool CanYieldNull(UnaryExpression node) =>
        node.NodeType == ExpressionType.TypeAs || (node.Method is { } method && NullSemantics.CanBeNull(method.ReturnType));

    private static Plan Member(MemberExpression node, Plan target)
    {
        var access = Expression.MakeMemberAccess(target.Value, node.Member);
        if (!NullSemantics.CanBeNull(node.Type)) return target with { Value = access };

        // Reading a member twice is cheaper than a local; a model's members are pure.
        return Present(target.Guards, access);
    }

    // A value that costs nothing to read again.
    private static Plan Present(IReadOnlyList<Expression> guards, Expression value) => value.Type.IsValueType
        ? new(
            [.. guards, Expression.Property(value, "HasValue")],
            Expression.Call(value, value.Type.GetMethod("GetValueOrDefault", Type.EmptyTypes)!))
        : new([.. guards, NotNull(value)], value);

    // The test of an item is code of its own, in three values, with its own locals.
    private Plan Quantified(ItemQuantifier quantifier)
    {
        List<ParameterExpression> own = [];
        var truth = new TruthCompiler(new ValueCompiler(own)).OrNull(quantifier.Test);
        var test = Expression.Lambda(
            Expression.GetFuncType(quantifier.Item.Type, typeof(bool?)), Expression.Block(own, truth), quantifier.Item);
        return Strict(
            [Compile(quantifier.Source)],
            parts => Expression.Call(typeof(Quantifiers), quantifier.Name, [quantifier.Item.Type], parts[0], test));
    }

    private Plan Call(MethodCallExpression node)
    {
        var arguments = Arguments(node.Method.GetParameters(), node.Arguments);
        if (node.Object is null) return Strict(arguments, parts => Expression.Call(node.Method, parts));
        return Strict([Compile(node.Object), .. arguments], parts => Expression.Call(parts[0], node.Method, parts.Skip(1)));
    }

    private List<Plan> Arguments(ParameterInfo[] parameters, IReadOnlyList<Expression> arguments) =>
    [
        .. parameters.Zip(arguments, (parameter, argument) =>
        {
            var plan = Compile(argument);
            var value = NullSemantics.AcceptsNull(parameter) ? Plan.Of(plan.OrNull()) : plan;
            return value.Value.Type == parameter.ParameterType || !parameter.ParameterType.IsAssignableFrom(value.Value.Type)
                ? value
                : value with { Value = Expression.Convert(value.Value, parameter.ParameterType) };
        }),
    ];

    private Plan Strict(IReadOnlyList<Plan> parts, Func<IReadOnlyList<Expression>, Expression> combine)
    {
        List<Expression> guards = [.. parts.SelectMany(part => part.Guards)];
        var value = combine([.. parts.Select(part => part.Value)]);
        return NullSemantics.CanBeNull(value.Type) ? Tested(guards, value) : new(guards, value);
    }

    private Plan Coalesce(BinaryExpression node)
    {
        var (left, right) = (Compile(node.Left), Compile(node.Right));
        if (left.Guard is not { } isThere) return left;
        var value = Expression.Convert(left.Value, NullSemantics.WithNull(node.Type));
        return Tested([], Expression.Condition(isThere, value, Expression.Convert(right.OrNull(), value.Type)));
    }

    private Plan Choice(ConditionalExpression node)
    {
        var (whenTrue, whenFalse) = (Compile(node.IfTrue).OrNull(), Compile(node.IfFalse).OrNull());
        var otherwise = Expression.Condition(Truth.Possible(node.Test), Expression.Default(whenTrue.Type), whenFalse);
        return Tested([], Expression.Condition(Truth.Sure(node.Test), whenTrue, otherwise));
    }

    private Plan FromTruth(Expression node) => Tested([], Truth.OrNull(node));

    // Evaluates once into a local, tests the local.
    private Plan Tested(IReadOnlyList<Expression> guards, Expression value)
    {
        var local = Expression.Variable(value.Type);
        locals.Add(local);
        var assigned = Expression.Assign(local, value);
        return value.Type.IsValueType
            ? new(
                [.. guards, Expression.Property(assigned, "HasValue")],
                Expression.Call(local, value.Type.GetMethod("GetValueOrDefault", Type.EmptyTypes)!))
            : new([.. guards, NotNull(assigned)], local);
    }

    private static BinaryExpression NotNull(Expression value) =>
        Expression.ReferenceNotEqual(value, Expression.Constant(null, value.Type));
}
