using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Execution;

/// <summary>Rules that one look at a fact's kind leaves, and within those, where there are many, the ones that its values leave.</summary>
internal sealed class RuleBucket<TFact>
    where TFact : notnull
{
    private readonly Lazy<RangeIndex<TFact>?>? ranges;

    /// <param name="rules">The rules.</param>
    /// <param name="code">What compiles them; null: they are interpreted.</param>
    /// <param name="known">What holds of each fact that comes here; null: nothing is known.</param>
    public RuleBucket(IReadOnlyList<ExecutableRule<TFact>> rules, SharedCode<TFact>? code, IndexKey? known = null)
    {
        var blocks = new RuleBlocks<TFact>(code, known);
        All = blocks.Of(rules);

        // An index pays nothing while all rules fit one block.
        if (All.Length > 1) ranges = new(() => RangeIndex<TFact>.Over(rules, blocks));
    }

    /// <summary>The blocks with every rule.</summary>
    public RuleBlock<TFact>[] All { get; }

    /// <summary>The blocks with every rule that can speak of the fact.</summary>
    public RuleBlock<TFact>[] For(TFact fact) => ranges?.Value?.For(fact) ?? All;
}
