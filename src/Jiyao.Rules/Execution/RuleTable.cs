using System.Linq.Expressions;
using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Execution;

/// <summary>The rules of an engine that speak of one type of fact, in blocks, behind an index where there are many.</summary>
internal sealed class RuleTable<TFact>
    where TFact : notnull
{
    // Compiling costs as much as interpreting some hundreds of times.
    private const int InterpretedFirst = 64;

    private readonly RuleBucket<TFact> any;
    private readonly BlockIndex<TFact>? index;
    private readonly RuleBucket<TFact>? others;
    private readonly Func<TFact, object?>? keyOf;

    public RuleTable(IEnumerable<BoundRule> rules, RuleExecutor executor)
    {
        var speaking = rules
            .Where(rule => rule.SpeaksOf(typeof(TFact)))
            .Where(rule => rule.Definition.Conditions.All(condition => condition.Fixed != false))
            .Select((rule, order) => new ExecutableRule<TFact>(rule, order, executor))
            .ToList();
        var code = executor == RuleExecutor.Interpreted ? null : new SharedCode<TFact>(executor == RuleExecutor.Tiered ? InterpretedFirst : 0);
        any = new RuleBucket<TFact>(speaking, code);

        // An index pays nothing while all rules fit one block.
        if (All.Length <= 1 || KeyOfMost(speaking) is not { } most) return;
        var keyed = speaking.ToLookup(rule => IndexKey.FirstOf(rule.Definition) is { } key && key.Path == most.Path ? key.Value : null);
        List<ExecutableRule<TFact>> unkeyed = [.. keyed[null]];
        others = new RuleBucket<TFact>(unkeyed, code);
        index = new(
        [
            .. keyed.Where(group => group.Key is not null).Select(group => KeyValuePair.Create(
                group.Key!, new RuleBucket<TFact>([.. group, .. unkeyed], code, most with { Value = group.Key! }))),
        ]);
        keyOf = KeyReader(most.Member);
    }

    /// <summary>The blocks with every rule.</summary>
    public RuleBlock<TFact>[] All => any.All;

    /// <summary>The block with every rule, where they fit one; null: they do not, or there is none.</summary>
    public RuleBlock<TFact>? Only => All is [var only] ? only : null;

    /// <summary>The blocks with every rule that can speak of the fact.</summary>
    public ReadOnlySpan<RuleBlock<TFact>> For(TFact fact)
    {
        if (index is null) return any.For(fact);
        if (keyOf!(fact) is not { } key) return All;
        return index.TryFind(key, fact, out var blocks) ? blocks : others!.For(fact);
    }

    // What most rules tell apart first. Words are found by reference; an enum would have to be boxed.
    private static IndexKey? KeyOfMost(IEnumerable<ExecutableRule<TFact>> rules) => rules
        .Select(rule => IndexKey.FirstOf(rule.Definition))
        .Where(key => key is { Member.Type.IsValueType: false })
        .GroupBy(key => key!.Path, StringComparer.Ordinal)
        .MaxBy(group => group.Count())?.First();

    private static Func<TFact, object?> KeyReader(MemberExpression member)
    {
        var fact = Expression.Parameter(typeof(TFact), "fact");
        List<ParameterExpression> locals = [];
        var value = new ValueCompiler(locals).Compile(new ParameterReplacement(Root(member), fact).Visit(member)).OrNull();
        return Expression.Lambda<Func<TFact, object?>>(Expression.Block(locals, Expression.Convert(value, typeof(object))), fact).Compile();
    }

    private static ParameterExpression Root(Expression? node) => node switch
    {
        ParameterExpression parameter => parameter,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Root(convert.Operand),
        MemberExpression member => Root(member.Expression),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
