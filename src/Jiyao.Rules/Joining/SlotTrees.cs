using System.Linq.Expressions;
using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Joining;

/// <summary>Whether something holds of what is in the slots; null: not known.</summary>
internal delegate bool? SlotTest(Slot[] slots);

/// <summary>A value computed from what is in the slots; null: not known.</summary>
internal delegate T? SlotValue<out T>(Slot[] slots);

/// <summary>Reads a key from what is in the slots; false: part of it is not known.</summary>
internal delegate bool SlotKey<TKey>(Slot[] slots, out TKey key);

/// <summary>Makes the trees of a joined rule runnable, by the one executor or the other.</summary>
internal sealed class SlotTrees(RuleExecutor executor, IReadOnlyList<SlotDefinition> definitions)
{
    private readonly ParameterExpression slots = Expression.Parameter(typeof(Slot[]), "slots");

    public bool IsCompiled => executor != RuleExecutor.Interpreted;

    /// <summary>Whether all conditions hold.</summary>
    public SlotTest Test(IReadOnlyList<Condition> conditions)
    {
        if (conditions.Count == 0) return _ => true;
        bool? Interpreted(Slot[] values) => All(conditions, new Interpreter(new SlotBindings(definitions, values)));
        if (!IsCompiled) return Interpreted;

        // What throws is unknown, but only that part: judge it again, one by one.
        List<ParameterExpression> locals = [];
        var all = conditions.Select(condition => condition.Body).Aggregate(Expression.AndAlso);
        var again = Expression.Invoke(Expression.Constant((SlotTest)Interpreted), slots);
        return Compile<SlotTest>(new TruthCompiler(new ValueCompiler(locals)).OrNull(all), again, locals);
    }

    /// <summary>A value; what throws yields <paramref name="whenThrown"/>.</summary>
    public SlotValue<T> Value<T>(Expression tree, T? whenThrown = default)
    {
        if (!IsCompiled) return values => Interpreted(tree, values, whenThrown);
        List<ParameterExpression> locals = [];
        var value = new ValueCompiler(locals).Compile(tree).OrNull();
        return Compile<SlotValue<T>>(Expression.Convert(value, typeof(T)), Expression.Constant(whenThrown, typeof(T)), locals);
    }

    /// <summary>A key of one or more parts, all of which must be known. What throws is not.</summary>
    public SlotKey<TKey> Key<TKey>(IReadOnlyList<Expression> parts)
    {
        if (!IsCompiled) return Interpreted<TKey>(parts.Single());
        List<ParameterExpression> locals = [];
        var compiler = new ValueCompiler(locals);
        var plans = parts.Select(compiler.Compile).ToList();
        var value = plans.Count == 1
            ? plans[0].Value
            : Expression.New(typeof(TKey).GetConstructors()[0], plans.Select(plan => plan.Value));
        var key = Expression.Parameter(typeof(TKey).MakeByRefType(), "key");
        var known = Expression.Block(Expression.Assign(key, Expression.Convert(value, typeof(TKey))), Expression.Constant(true));
        var unknown = Expression.Block(Expression.Assign(key, Expression.Default(typeof(TKey))), Expression.Constant(false));
        var guards = plans.SelectMany(plan => plan.Guards).ToList();
        var body = guards.Count == 0 ? (Expression)known : Expression.Condition(guards.Aggregate(Expression.AndAlso), known, unknown);
        return Compile<SlotKey<TKey>>(body, unknown, locals, key);
    }

    /// <summary>The type of a key of such parts.</summary>
    public static Type KeyType(IReadOnlyList<Expression> parts)
    {
        Type[] types = [.. parts.Select(part => NullSemantics.Plain(part.Type))];
        return types.Length switch
        {
            1 => types[0],
            2 => typeof(ValueTuple<,>).MakeGenericType(types),
            _ => typeof(ValueTuple<,,>).MakeGenericType(types),
        };
    }

    private TDelegate Compile<TDelegate>(
        Expression body, Expression whenThrown, List<ParameterExpression> locals, params ParameterExpression[] more)
        where TDelegate : Delegate
    {
        var thrown = Expression.Parameter(typeof(Exception), "thrown");
        var guarded = Expression.TryCatch(
            body, Expression.Catch(thrown, whenThrown, Expression.Not(Expression.TypeIs(thrown, typeof(OutOfMemoryException)))));
        var read = SlotsRead.In(body);
        var loads = definitions.Where(slot => read.Contains(slot.Parameter)).Select(slot => Expression.Assign(
            slot.Parameter,
            Expression.Convert(Expression.ArrayIndex(slots, Expression.Constant(slot.Index)), slot.Parameter.Type)));
        return Expression.Lambda<TDelegate>(Expression.Block([.. read, .. locals], [.. loads, guarded]), [slots, .. more]).Compile();
    }

    private T? Interpreted<T>(Expression tree, Slot[] values, T? whenThrown)
    {
        var interpreter = new Interpreter(new SlotBindings(definitions, values));
        var value = interpreter.ValueOf(tree);
        return interpreter.Errors.Count == 0 ? (T?)value : whenThrown;
    }

    private SlotKey<TKey> Interpreted<TKey>(Expression part) => (Slot[] values, out TKey key) =>
    {
        var value = Interpreted<object>(part, values, null);
        key = value is TKey known ? known : default!;
        return value is TKey;
    };

    // Kleene: one false settles it, whatever else is unknown.
    private static bool? All(IReadOnlyList<Condition> conditions, Interpreter interpreter)
    {
        bool? answer = true;
        foreach (var condition in conditions)
        {
            answer &= interpreter.Holds(condition.Body);
            if (answer == false) break;
        }

        return answer;
    }
}
