using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Execution;

/// <summary>Computes what a rule's duty comes to on a fact. What throws is not known.</summary>
internal sealed class OwedReader<TFact>
    where TFact : notnull
{
    private readonly ObligationDefinition duty;
    private readonly Lazy<Compiled>? compiled;

    public OwedReader(RuleDefinition rule, ObligationDefinition duty, RuleExecutor executor)
    {
        this.duty = duty;
        if (executor != RuleExecutor.Interpreted) compiled = new(() => Compile(rule.Fact, duty));
    }

    private delegate void Compiled(TFact fact, ref Owed owed);

    /// <summary>Computes it, members that contradict each other taken as unknown.</summary>
    public void Read(TFact fact, IReadOnlySet<string>? contradicted, out Owed owed)
    {
        Unsafe.SkipInit(out owed);
        if (compiled is null || contradicted is not null)
        {
            owed = Interpreted(fact, contradicted);
            return;
        }

        try
        {
            compiled.Value(fact, ref owed);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // One part that throws must not cost the others.
            owed = Interpreted(fact, contradicted);
        }
    }

    private static Compiled Compile(ParameterExpression parameter, ObligationDefinition duty)
    {
        var fact = Expression.Parameter(typeof(TFact), "fact");
        var owed = Expression.Parameter(typeof(Owed).MakeByRefType(), "owed");
        List<ParameterExpression> locals = [];
        Expression[] assigned =
        [
            Set(nameof(Owed.HasDeadline), Expression.Constant(duty.Due is not null)),
            Set(nameof(Owed.IsEvent), Expression.Constant(duty.FulfilledAt is not null)),
            Set(nameof(Owed.Due), Value(duty.Due, typeof(Deadline?))),
            Set(nameof(Owed.FulfilledAt), Value(duty.FulfilledAt, typeof(RecordedTime?))),
            Set(nameof(Owed.IsKept), Value(duty.Kept, typeof(bool?))),
        ];
        return Expression.Lambda<Compiled>(Expression.Block(typeof(void), locals, assigned), fact, owed).Compile();

        BinaryExpression Set(string field, Expression value) => Expression.Assign(Expression.Field(owed, field), value);

        Expression Value(Expression? tree, Type type) => tree is null
            ? Expression.Default(type)
            : new ValueCompiler(locals).Compile(new ParameterReplacement(parameter, fact).Visit(tree)).OrNull();
    }

    private Owed Interpreted(TFact fact, IReadOnlySet<string>? contradicted)
    {
        var interpreter = new Interpreter(fact, contradicted);
        return new(
            duty.Due is not null,
            duty.FulfilledAt is not null,
            Value<Deadline>(duty.Due, null),
            Value<RecordedTime>(duty.FulfilledAt, RecordedTime.Illegible),
            Value<bool>(duty.Kept, null));

        TValue? Value<TValue>(Expression? tree, TValue? whenThrown)
            where TValue : struct
        {
            if (tree is null) return null;
            var value = (TValue?)interpreter.ValueOf(tree);
            return interpreter.Errors.Count == 0 ? value : whenThrown;
        }
    }
}
