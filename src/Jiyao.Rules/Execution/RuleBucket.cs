using Jiyao.Rules.Compilation;

namespace Jiyao.Rules.Execution;

/// <summary>Rules that one look at a fact's kind leaves, and within those, where there are many, the ones that its values leave.</summary>
internal sealed class RuleBucket<TFact>
    where TFact : notnull
{
    private readonly Lazy<RangeIndex<TFact>?>? ranges;

    public RuleBucket(IReadOnlyList<ExecutableRule<TFact>> rules, SharedCode<TFact>? code)
    {
        All = RuleBlocks.Of(rules, code);

        // An index pays nothing while all rules fit one block.
        if (All.Length > 1) ranges = new(() => RangeIndex<TFact>.Over(rules, code));
    }

    /// <summary>The blocks with every rule.</summary>
    public RuleBlock<TFact>[] All { get; }

    /// <summary>The blocks with every rule that can speak of the fact.</summary>
    public RuleBlock<TFact>[] For(TFact fact) => ranges?.Value?.For(fact) ?? All;
}
