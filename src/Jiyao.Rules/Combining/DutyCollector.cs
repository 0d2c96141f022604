using System.Numerics;
using Jiyao.Rules.Execution;
using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Combining;

/// <summary>Collects what is owed on one fact.</summary>
internal static class DutyCollector
{
    public static Duties Collect<TFact>(
        TFact fact,
        ReadOnlySpan<RuleBlock<TFact>> blocks,
        ReadOnlySpan<Matches> matches,
        Malformation? malformed)
        where TFact : notnull
    {
        var (certain, open) = (0, 0);
        for (var i = 0; i < blocks.Length; i++)
        {
            certain += BitOperations.PopCount(matches[i].Matched & blocks[i].Obligations);
            open += BitOperations.PopCount(matches[i].Unknown & blocks[i].Obligations);
        }

        var (owed, undecided) = (certain == 0 ? [] : new Obligation[certain], open == 0 ? [] : new UndecidedRule[open]);
        (certain, open) = (0, 0);
        if (blocks.Length == 1)
        {
            foreach (var bit in new Bits(matches[0].Matched | matches[0].Unknown)) Note(blocks[0], bit, matches[0]);
        }
        else
        {
            foreach (var (_, i, bit) in FoundRules.InOrder(blocks, matches)) Note(blocks[i], bit, matches[i]);
        }

        return new Duties(owed, undecided);

        void Note(RuleBlock<TFact> block, ulong bit, in Matches found)
        {
            if ((block.Obligations & bit) == 0) return;
            if ((found.Matched & bit) != 0) owed[certain++] = Obligation(block.At(bit), fact, malformed);
            else undecided[open++] = Undecided(block.At(bit), fact, malformed);
        }
    }

    public static Obligation Obligation<TFact>(ExecutableRule<TFact> rule, TFact fact, Malformation? malformed)
        where TFact : notnull
    {
        var (name, duty) = (rule.Definition.Name, rule.Duty!.Duty);
        rule.Owed!.Read(fact, malformed?.Paths, out var owed);
        return owed.IsEvent ? new Obligation(name, fact, duty, owed.Due, owed.FulfilledAt) { Clause = rule.Clause.Id }
            : owed.HasDeadline ? new Obligation(name, fact, duty, owed.Due, owed.IsKept) { Clause = rule.Clause.Id }
            : new Obligation(name, fact, duty, owed.IsKept) { Clause = rule.Clause.Id };
    }

    private static UndecidedRule Undecided<TFact>(
        ExecutableRule<TFact> rule, TFact fact, Malformation? malformed)
        where TFact : notnull
    {
        var (missing, errors) = Investigation.Of(rule.Definition, fact, malformed?.Paths);
        return new UndecidedRule(rule.Clause.Id, rule.Definition.Name, missing, [.. malformed?.Errors ?? [], .. errors]);
    }
}
