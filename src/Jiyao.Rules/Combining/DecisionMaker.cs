using Jiyao.Rules.Execution;
using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Combining;

/// <summary>Combines what the rules found on one request into one decision. Runs only where something was found.</summary>
internal ref struct DecisionMaker<TFact>(TFact request, Malformation? malformed)
    where TFact : notnull
{
    // Most decisions have one kind of content: the others stay unallocated.
    private List<Reason>? reasons;
    private List<Obligation>? obligations;
    private SortedSet<string>? missing;
    private List<RuleError>? errors = malformed is null ? null : [.. malformed.Errors];

    public Decision Combine(
        scoped ReadOnlySpan<RuleBlock<TFact>> blocks, scoped ReadOnlySpan<Matches> matches, DecisionEffect whenSilent)
    {
        var effect = malformed is null ? whenSilent : DecisionEffect.Indeterminate;
        for (var i = 0; i < blocks.Length; i++)
        {
            var standing = Standing.Of(blocks[i], matches[i]);
            if (standing.Effect is { } found && found > effect) effect = found;
            if (blocks.Length > 1) continue;
            foreach (var bit in new Bits(matches[i].Matched | matches[i].Unknown)) Note(blocks[i], bit, matches[i], standing);
        }

        if (whenSilent == DecisionEffect.Indeterminate) MissKinds(blocks);
        if (blocks.Length > 1)
        {
            foreach (var (_, i, bit) in FoundRules.InOrder(blocks, matches)) Note(blocks[i], bit, matches[i], Standing.Of(blocks[i], matches[i]));
        }

        return new Decision(effect)
        {
            Reasons = reasons ?? [],
            Obligations = effect == DecisionEffect.Deny ? [] : obligations ?? [],
            Missing = missing is null ? [] : [.. missing],
            Errors = errors ?? [],
        };
    }

    private void Note(RuleBlock<TFact> block, ulong bit, in Matches matches, in Standing standing)
    {
        var rule = block.At(bit);
        if ((standing.Denying & bit) != 0) Add(ref reasons, rule.Forbids);
        else if ((standing.Open & bit) != 0) Add(ref reasons, rule.MayForbid);
        else if ((block.Permissions & bit & matches.Matched) != 0) Add(ref reasons, rule.Excepts);
        if ((standing.Undecided & bit) != 0) Investigate(rule);
        else if ((matches.Matched & bit) != 0 && rule.Duty is not null) Add(ref obligations, DutyCollector.Obligation(rule, request, malformed));
    }

    // Whether any rule governs the request hangs on the kind of its resource.
    private void MissKinds(scoped ReadOnlySpan<RuleBlock<TFact>> blocks)
    {
        foreach (var block in blocks)
        {
            foreach (var rule in block.Governing) (missing ??= new(StringComparer.Ordinal)).UnionWith(Investigation.OfKind(rule, request, malformed?.Paths));
        }
    }

    private void Investigate(ExecutableRule<TFact> rule)
    {
        var (paths, thrown) = Investigation.Of(rule.Definition, request, malformed?.Paths);
        (missing ??= new(StringComparer.Ordinal)).UnionWith(paths);
        foreach (var error in thrown) Add(ref errors, error);
    }

    // A permission stands in every block whose prohibitions it lifts; it is one reason all the same.
    private static void Add<TItem>(ref List<TItem>? list, TItem item)
    {
        list ??= new List<TItem>(1);
        if (!list.Contains(item)) list.Add(item);
    }
}
