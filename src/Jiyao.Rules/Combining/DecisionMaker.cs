using Jiyao.Rules.Execution;
using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Combining;

/// <summary>Combines what the rules found on one request into one decision. Runs only where something was found.</summary>
internal sealed class DecisionMaker<TFact>(TFact request, Malformation? malformed)
    where TFact : notnull
{
    private readonly List<Reason> reasons = [];
    private readonly List<Obligation> obligations = [];
    private readonly List<string> missing = [];
    private readonly List<RuleError> errors = [.. malformed?.Errors ?? []];

    public Decision Combine(ReadOnlySpan<RuleBlock<TFact>> blocks, ReadOnlySpan<Matches> matches, DecisionEffect whenSilent)
    {
        var effect = malformed is not null ? DecisionEffect.Indeterminate : whenSilent;
        for (var i = 0; i < blocks.Length; i++)
        {
            var standing = Standing.Of(blocks[i], matches[i]);
            if (standing.Effect is { } found && found > effect) effect = found;
            foreach (var bit in new Bits(matches[i].Matched | matches[i].Unknown)) Note(blocks[i], bit, matches[i], standing);
        }

        return new Decision(effect)
        {
            Reasons = [.. reasons.Distinct()],
            Obligations = effect == DecisionEffect.Deny ? [] : obligations,
            Missing = [.. missing.Distinct(StringComparer.Ordinal)],
            Errors = [.. errors.Distinct()],
        };
    }

    private void Note(RuleBlock<TFact> block, ulong bit, in Matches matches, in Standing standing)
    {
        var rule = block.At(bit);
        if ((standing.Denying & bit) != 0) reasons.Add(rule.Forbids);
        else if ((standing.Open & bit) != 0) reasons.Add(rule.MayForbid);
        else if ((block.Permissions & bit & matches.Matched) != 0) reasons.Add(rule.Excepts);
        if ((matches.Unknown & bit) != 0) Investigate(rule);
        else if (rule.Duty is not null) obligations.Add(DutyCollector.Obligation(rule, request, malformed));
    }

    private void Investigate(ExecutableRule<TFact> rule)
    {
        var (paths, thrown) = Investigation.Of(rule.Definition, request, malformed?.Paths);
        missing.AddRange(paths);
        errors.AddRange(thrown);
    }
}
