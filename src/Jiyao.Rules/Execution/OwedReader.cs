using System.Linq.Expressions;
using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Execution;

/// <summary>Computes what a rule's duty comes to on a fact. What throws is not known.</summary>
internal sealed class OwedReader<TFact>
    where TFact : notnull
{
    private readonly ObligationDefinition duty;
    private readonly Lazy<Func<TFact, Deadline?>?> due;
    private readonly Lazy<Func<TFact, RecordedTime?>?> fulfilledAt;
    private readonly Lazy<Func<TFact, bool?>?> kept;

    public OwedReader(RuleDefinition rule, ObligationDefinition duty, RuleExecutor executor)
    {
        this.duty = duty;
        due = new(() => Reader<Deadline?>(rule.Fact, duty.Due, executor));
        fulfilledAt = new(() => Reader<RecordedTime?>(rule.Fact, duty.FulfilledAt, executor));
        kept = new(() => Reader<bool?>(rule.Fact, duty.Kept, executor));
    }

    /// <summary>Computes it, members that contradict each other taken as unknown.</summary>
    public Owed Read(TFact fact, IReadOnlySet<string>? contradicted) =>
        contradicted is null ? Read(fact) : Interpreted(fact, contradicted);

    private Owed Read(TFact fact) => new(
        duty.Due is not null,
        duty.FulfilledAt is not null,
        Try(due.Value, fact, null),
        Try(fulfilledAt.Value, fact, RecordedTime.Illegible),
        Try(kept.Value, fact, null));

    private Owed Interpreted(TFact fact, IReadOnlySet<string> contradicted)
    {
        var interpreter = new Interpreter(fact, contradicted);
        return new(
            duty.Due is not null,
            duty.FulfilledAt is not null,
            duty.Due is null ? null : (Deadline?)interpreter.ValueOf(duty.Due),
            duty.FulfilledAt is null ? null : (RecordedTime?)interpreter.ValueOf(duty.FulfilledAt),
            duty.Kept is null ? null : (bool?)interpreter.ValueOf(duty.Kept));
    }

    private static Func<TFact, TValue>? Reader<TValue>(ParameterExpression parameter, Expression? tree, RuleExecutor executor)
    {
        if (tree is null) return null;
        if (executor == RuleExecutor.Interpreted) return fact => Interpreted<TValue>(fact, tree);
        var fact = Expression.Parameter(typeof(TFact), "fact");
        List<ParameterExpression> locals = [];
        var value = new ValueCompiler(locals).Compile(new ParameterReplacement(parameter, fact).Visit(tree)).OrNull();
        return Expression.Lambda<Func<TFact, TValue>>(Expression.Block(locals, value), fact).Compile();
    }

    private static TValue Interpreted<TValue>(TFact fact, Expression tree)
    {
        var interpreter = new Interpreter(fact);
        var value = interpreter.ValueOf(tree);
        return interpreter.Errors.Count == 0 ? (TValue)value! : throw new InvalidOperationException(interpreter.Errors[0]);
    }

    private static TValue? Try<TValue>(Func<TFact, TValue?>? read, TFact fact, TValue? whenThrown)
        where TValue : struct
    {
        try
        {
            return read?.Invoke(fact);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return whenThrown;
        }
    }
}
