using System.Collections;
using System.Linq.Expressions;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Interpretation;

/// <summary>
/// The slow and obvious executor: walks a tree over one fact and answers in three values. It notes which members were needed and
/// missing, and it can take members as unknown that contradict the rest of the record.
/// </summary>
internal sealed class Interpreter(Bindings bindings, IReadOnlySet<string>? contradicted = null)
{
    private readonly List<string> missing = [];
    private readonly List<string> errors = [];
    private Bindings bindings = bindings;

    public Interpreter(object fact, IReadOnlySet<string>? contradicted = null)
        : this(new FactBinding(fact), contradicted)
    {
    }

    /// <summary>The members that were needed and not known, for the last tree judged.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>What the author's code threw in the last tree judged. A part that throws is unknown.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>Whether the tree holds: true, false, or null for unknown.</summary>
    public bool? Holds(Expression tree)
    {
        missing.Clear();
        errors.Clear();
        return Truth(tree);
    }

    /// <summary>The value of the tree; null where it is null or anything it needs is not known.</summary>
    public object? ValueOf(Expression tree)
    {
        missing.Clear();
        errors.Clear();
        return Value(tree);
    }

    private bool? Truth(Expression node) => node switch
    {
        ConstantExpression constant => TruthOf(constant.Value),
        UnaryExpression { NodeType: ExpressionType.Not } not => !Truth(not.Operand),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when NullSemantics.IsBoolean(convert.Operand.Type) =>
            Truth(convert.Operand),
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and => And(and),
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or => Or(or),
        BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } equality => Equality(equality),
        BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => TruthOrAbsent(coalesce.Left) ?? Truth(coalesce.Right),
        ConditionalExpression choice => Truth(choice.Test) switch
        {
            true => Truth(choice.IfTrue),
            false => Truth(choice.IfFalse),
            null => null,
        },
        MemberExpression { Member.Name: "HasValue", Expression: { } target } when Nullable.GetUnderlyingType(target.Type) is not null =>
            ValueOrAbsent(target) is not null,
        _ => TruthOf(Leaf(node)),
    };

    private bool? And(BinaryExpression node)
    {
        var before = missing.Count;
        var left = Truth(node.Left);
        var both = left == false ? false : left & Truth(node.Right);
        if (both == false) Forget(before);
        return both;
    }

    private bool? Or(BinaryExpression node)
    {
        var before = missing.Count;
        var left = Truth(node.Left);
        var either = left == true ? true : left | Truth(node.Right);
        if (either == true) Forget(before);
        return either;
    }

    private bool? Equality(BinaryExpression node)
    {
        var isEqual = node.NodeType == ExpressionType.Equal;
        if (NullSemantics.IsNullLiteral(node.Right)) return ValueOrAbsent(node.Left) is null == isEqual;
        if (NullSemantics.IsNullLiteral(node.Left)) return ValueOrAbsent(node.Right) is null == isEqual;
        if (!NullSemantics.IsBoolean(node.Left.Type)) return TruthOf(Leaf(node));
        var (left, right) = (Truth(node.Left), Truth(node.Right));
        return left is null || right is null ? null : left == right == isEqual;
    }

    // A cast to bool? could not be compiled ahead.
    private static bool? TruthOf(object? value) => value is bool truth ? truth : null;

    private object? Value(Expression node) => node switch
    {
        ConstantExpression constant => constant.Value,
        ParameterExpression parameter => bindings[parameter],
        LambdaExpression lambda => Operation.Closed(lambda, bindings),
        _ when NullSemantics.IsBoolean(node.Type) => Truth(node),
        BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => ValueOrAbsent(coalesce.Left) ?? Value(coalesce.Right),
        ConditionalExpression choice => Truth(choice.Test) switch
        {
            true => Value(choice.IfTrue),
            false => Value(choice.IfFalse),
            null => null,
        },
        _ => Leaf(node),
    };

    private object? Leaf(Expression node)
    {
        if (contradicted is not null && Paths(node).FirstOrDefault(contradicted.Contains) is { } path)
        {
            missing.Add(path);
            return NullSemantics.Plain(node.Type) == typeof(RecordedTime) ? RecordedTime.Illegible : null;
        }

        var (before, failures) = (missing.Count, errors.Count);
        var value = Strict(node);
        if (value is null && missing.Count == before && errors.Count == failures) missing.AddRange(Blamed(node));
        return value;
    }

    // A node that has a value only if every operand it needs has one.
    private object? Strict(Expression node)
    {
        if (node is ParameterExpression parameter) return bindings[parameter];
        if (ItemQuantifier.Of(node) is { } quantifier) return Quantified(quantifier, node);
        var operation = Operation.Of(node);
        var operands = new object?[operation.Operands.Count];
        for (var i = 0; i < operands.Length; i++)
        {
            var operand = operation.Operands[i];
            operands[i] = operation.AcceptsNull[i] ? ValueOrAbsent(operand) : Value(operand);
            if (operands[i] is null && !operation.AcceptsNull[i]) return null;
        }

        try
        {
            return operation.Run(operands);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Failed(node, exception);
        }
    }

    // One item that settles it does so whatever else is unknown; a count must know each.
    private object? Quantified(ItemQuantifier quantifier, Expression node)
    {
        if (Value(quantifier.Source) is not IEnumerable items) return null;
        var (before, outer) = (missing.Count, bindings);
        bool? settling = quantifier.Name == nameof(Enumerable.Any) ? true : quantifier.Name == nameof(Enumerable.All) ? false : null;
        var (count, isOpen) = (0L, false);
        try
        {
            foreach (var item in items)
            {
                bindings = new ItemBinding(outer, quantifier.Item, item);
                var answer = Truth(quantifier.Test);
                if (answer is null && settling is null) return null;
                isOpen |= answer is null;
                if (answer == true) count++;
                if (answer is null || answer != settling) continue;
                Forget(before);
                return answer;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Failed(node, exception);
        }
        finally
        {
            bindings = outer;
        }

        if (settling is not null) return isOpen ? null : !settling;
        return node.Type == typeof(int) ? (int)count : (object)count;
    }

    private object? Failed(Expression node, Exception exception)
    {
        errors.Add($"{ConditionText.Of(node)}: {exception.GetType().Name}: {exception.Message}");
        return null;
    }

    // Of the members that an answer rests on, those that are not there are to blame; else the times that are not written finely enough.
    private IEnumerable<string> Blamed(Expression node)
    {
        if (node is not MethodCallExpression call) return Paths(node);
        List<IReadOnlyList<string>> needs = [.. MemberPath.NeedsOf(call)];
        List<string> absent = [.. needs.Where(one => one.All(IsAbsent)).Select(one => one.FirstOrDefault(IsIllegible) ?? Nearest(one[0]))];
        if (absent.Count > 0) return absent;
        if (needs.SelectMany(one => one).Where(IsCoarse).ToList() is { Count: > 0 } coarse) return coarse;
        if (MemberPath.Given(call).Where(IsCoarse).ToList() is { Count: > 0 } given) return given;

        // A text that is there tells all it can; a list or a person may leave out what was asked.
        List<string> all = [.. needs.Select(one => one[0])];
        return all.Exists(path => !IsText(path)) ? all.Where(path => !IsText(path)) : all;
    }

    // Of a path that ends early, as far as it goes.
    private string Nearest(string path)
    {
        for (var end = path.IndexOf('.', StringComparison.Ordinal); end >= 0; end = path.IndexOf('.', end + 1))
            if (IsAbsent(path[..end])) return path[..end];
        return path;
    }

    private bool IsText(string path) => bindings.At(path) is string text && !string.IsNullOrWhiteSpace(text);

    private bool IsAbsent(string path) => bindings.At(path) is null || IsIllegible(path);

    private bool IsIllegible(string path) => bindings.At(path) is RecordedTime { Precision: TimePrecision.Illegible };

    private bool IsCoarse(string path) => path.Length > 0 && bindings.At(path) is RecordedTime { IsExact: false };

    private static IEnumerable<string> Paths(Expression node) =>
        node is MethodCallExpression call ? MemberPath.OfCall(call)
        : MemberPath.Of(node) is { Length: > 0 } path ? [path]
        : [];

    // What is only asked about is not missed.
    private object? ValueOrAbsent(Expression node)
    {
        var before = missing.Count;
        var value = Value(node);
        Forget(before);
        return value;
    }

    private bool? TruthOrAbsent(Expression node)
    {
        var before = missing.Count;
        var truth = Truth(node);
        Forget(before);
        return truth;
    }

    // What an answer did not need after all.
    private void Forget(int before) => missing.RemoveRange(before, missing.Count - before);
}
