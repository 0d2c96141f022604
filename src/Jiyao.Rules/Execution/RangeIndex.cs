using System.Linq.Expressions;
using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Execution;

/// <summary>
/// Finds the rules whose bounds on one member a fact's value meets. The values are cut into pages: a tree of intervals puts each rule
/// where its bounds part the values, once, so that the index grows with the rules however much they overlap; a page knows the blocks on
/// its way through the tree. A rule that a value may not meet is in no block of its page, which changes no answer.
/// </summary>
internal sealed class RangeIndex<TFact>
    where TFact : notnull
{
    // Few enough that looking at them all costs little more than finding fewer.
    private const int RulesOnAPage = 16;

    private readonly Func<TFact, long?> valueOf;
    private readonly RuleBlocks<TFact> blocks;
    private readonly List<RuleDefinition> kinds;
    private readonly List<long> starts = [];
    private readonly List<RuleBlock<TFact>[]> pages = [];

    private RangeIndex(Func<TFact, long?> valueOf, RuleBlocks<TFact> blocks, List<RuleDefinition> kinds) =>
        (this.valueOf, this.blocks, this.kinds) = (valueOf, blocks, kinds);

    /// <summary>An index over the member that most rules bound; null: too few bound one.</summary>
    public static RangeIndex<TFact>? Over(IReadOnlyList<ExecutableRule<TFact>> rules, RuleBlocks<TFact> blocks)
    {
        var overridden = rules.SelectMany(rule => rule.Definition.Overrides).ToHashSet(StringComparer.Ordinal);
        var bounds = rules.Where(rule => IsFree(rule, overridden)).SelectMany(Bounds).ToList();
        if (bounds.GroupBy(bound => bound.Path, StringComparer.Ordinal).MaxBy(group => group.Count()) is not { } most) return null;
        Ranged[] ranged = [.. most.GroupBy(bound => bound.Rule).Select(own => new Ranged(own.Key, own.Aggregate(LongRange.All, (all, one) => all.And(one.Key.Range))))];
        if (ranged.Length <= RuleBlock<TFact>.MostRules) return null;

        var (rule, key, _) = most.First();
        var index = new RangeIndex<TFact>(Reader(rule.Definition.Fact, key.Member), blocks, Kinds(ranged));
        var rest = index.Add([], rules.Except(ranged.Select(one => one.Rule)));
        index.Divide(long.MinValue, long.MaxValue, [.. ranged.Where(one => one.Range.From <= one.Range.To)], rest);
        return index;
    }

    /// <summary>The blocks with every rule that can speak of the fact; null: its value is not known, and any may.</summary>
    public RuleBlock<TFact>[]? For(TFact fact)
    {
        if (valueOf(fact) is not { } value) return null;
        var place = starts.BinarySearch(value);
        return pages[place < 0 ? ~place - 1 : place];
    }

    // Halves the values by the median of the bounds, until few rules are left on a side.
    private void Divide(long from, long last, IReadOnlyList<Ranged> ranged, RuleBlock<TFact>[] above)
    {
        long[] cuts = ranged.Count <= RulesOnAPage
            ? []
            : [.. ranged.SelectMany(one => one.Cuts).Where(cut => cut > from && cut <= last).Order()];
        if (cuts.Length == 0)
        {
            starts.Add(from);
            pages.Add(Add(above, ranged.Select(one => one.Rule), isPage: true));
            return;
        }

        var cut = cuts[cuts.Length / 2];
        List<Ranged> before = [.. ranged.Where(one => one.Range.To < cut)], after = [.. ranged.Where(one => one.Range.From >= cut)];
        var here = Add(above, ranged.Except(before).Except(after).Select(one => one.Rule));
        Divide(from, cut - 1, before, here);
        Divide(cut, last, after, here);
    }

    // The first block on the way to a page tells what is governed.
    private RuleBlock<TFact>[] Add(RuleBlock<TFact>[] above, IEnumerable<ExecutableRule<TFact>> rules, bool isPage = false)
    {
        List<ExecutableRule<TFact>> added = [.. rules];
        return added.Count == 0 && (above.Length > 0 || !isPage) ? above : [.. above, .. blocks.Of(added, above.Length == 0 ? kinds : null)];
    }

    // A permission is a reason even where it lifts nothing, and stands in the block of what it may lift: both stay where they are.
    private static bool IsFree(ExecutableRule<TFact> rule, HashSet<string> overridden) =>
        rule.Definition.Finding is not PermissionDefinition && !overridden.Contains(rule.Clause.Id);

    // Only the scope: a fact outside the bounds of a breach is one that the rule speaks of.
    private static IEnumerable<(ExecutableRule<TFact> Rule, RangeKey Key, string Path)> Bounds(ExecutableRule<TFact> rule) =>
        from condition in rule.Definition.Scope
        let key = RangeKey.Find(condition.Body)
        where key is not null
        select (rule, key, MemberPath.Of(key.Member)!);

    // What is governed does not depend on the values: one rule of each kind stands for all.
    private static List<RuleDefinition> Kinds(IEnumerable<Ranged> ranged) =>
    [
        .. ranged.Select(one => one.Rule.Definition)
            .DistinctBy(KindOf),
    ];

    // Rules of the same kinds, where those are words; a rule that tells kinds apart in another way stands for itself.
    private static object KindOf(RuleDefinition rule)
    {
        List<IndexKey?> keys = [.. rule.Kinds.Select(IndexKey.Find)];
        return keys.Contains(null) ? rule : string.Join('\n', keys.Select(key => $"{key!.Path}={key.Value}"));
    }

    private static Func<TFact, long?> Reader(ParameterExpression own, MemberExpression member)
    {
        var fact = Expression.Parameter(typeof(TFact), "fact");
        List<ParameterExpression> locals = [];
        var plan = new ValueCompiler(locals).Compile(new ParameterReplacement(own, fact).Visit(member));
        var number = (plan with { Value = RangeKey.AsNumber(plan.Value)! }).OrNull();
        var read = Expression.Lambda<Func<TFact, long?>>(Expression.Block(locals, number), fact).Compile();
        return fact =>
        {
            try
            {
                return read(fact);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                return null;
            }
        };
    }

    private sealed record Ranged(ExecutableRule<TFact> Rule, LongRange Range)
    {
        /// <summary>Where the values that meet it begin, and where they have ended.</summary>
        public IEnumerable<long> Cuts => Range.To == long.MaxValue ? [Range.From] : [Range.From, Range.To + 1];
    }
}
