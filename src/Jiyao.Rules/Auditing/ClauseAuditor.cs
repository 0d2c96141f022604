using Jiyao.Rules.Combining;
using Jiyao.Rules.Execution;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Auditing;

/// <summary>Turns what the rules found on one fact into one verdict a clause, the gravest of its rules'.</summary>
internal sealed class ClauseAuditor<TFact>
    where TFact : Fact
{
    private const int MostOnStack = 32;

    private readonly int[] ordinals;
    private readonly Dictionary<ExecutableRule<TFact>, int> slots = [];

    public ClauseAuditor(RuleTable<TFact> table)
    {
        var rules = table.All.SelectMany(block => block.Rules).Distinct().ToList();
        ordinals = [.. rules.Select(rule => rule.Ordinal).Distinct()];
        foreach (var rule in rules) slots[rule] = Array.IndexOf(ordinals, rule.Ordinal);
    }

    public void Audit(in AuditedFact<TFact> audited, ReadOnlySpan<RuleBlock<TFact>> blocks, ReadOnlySpan<Matches> matches)
    {
        if (ordinals.Length == 0) return;
        foreach (var ordinal in ordinals) audited.Run.Evaluated(ordinal);
        Span<Slot> verdicts = ordinals.Length <= MostOnStack ? stackalloc Slot[ordinals.Length] : new Slot[ordinals.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            var standing = Standing.Of(blocks[i], matches[i]);
            foreach (var bit in new Bits(matches[i].InScope))
            {
                var rule = blocks[i].At(bit);
                var found = Judge(audited, blocks[i], bit, matches[i], standing);
                ref var slot = ref verdicts[slots[rule]];
                if (found.Verdict > slot.Verdict) slot = found with { Block = i, Marks = rule.Marks };
                else if (found.Verdict == slot.Verdict) slot = slot with { Marks = slot.Marks | rule.Marks };
            }
        }

        for (var i = 0; i < ordinals.Length; i++)
        {
            var slot = verdicts[i];
            if (slot.Verdict == Verdict.NotApplicable || !audited.Run.Count(ordinals[i], slot.Verdict)) continue;
            audited.Run.Add(Entry(audited, blocks[slot.Block].At(slot.Bit), slot));
        }
    }

    private static Slot Judge(
        in AuditedFact<TFact> audited, RuleBlock<TFact> block, ulong bit, in Matches matches, in Standing standing)
    {
        if ((block.Prohibitions & bit) != 0)
        {
            var verdict = (standing.Denying & bit) != 0 ? Verdict.Violated
                : (standing.Open & bit) != 0 ? Verdict.Indeterminate
                : Verdict.Compliant;
            return new(verdict, default, 0, bit);
        }

        if ((matches.Matched & bit) == 0)
        {
            // A permission that may apply shows in the verdict on what it would lift.
            var isOpenDuty = (block.Obligations & matches.Unknown & bit) != 0;
            return new(isOpenDuty ? Verdict.Indeterminate : Verdict.NotApplicable, default, 0, bit);
        }

        if (block.At(bit).Owed is not { } reader) return new(Verdict.Compliant, default, 0, bit);
        var owed = reader.Read(audited.Fact, audited.Malformed?.Paths);
        return new(Timeliness.Judge(owed, audited.Run.AsOf), owed, 0, bit);
    }

    private static AuditEntry Entry(in AuditedFact<TFact> audited, ExecutableRule<TFact> rule, in Slot slot)
    {
        var (missing, errors) = slot.Verdict == Verdict.Indeterminate ? Investigate(audited, rule, slot.Owed) : ([], []);
        return AuditEntries.Of(new Judgement(rule.Clause, slot.Verdict, audited.Record)
        {
            Duty = rule.Duty?.Duty,
            Owed = slot.Owed,
            Details = DetailsOf(rule, audited),
            Missing = missing,
            Errors = [.. audited.Malformed?.Errors ?? [], .. errors],
            Marks = slot.Marks,
            AsOf = audited.Run.AsOf,
        });
    }

    private static LocalizedText? DetailsOf(ExecutableRule<TFact> rule, in AuditedFact<TFact> audited) =>
        rule.Definition.Finding.Details is { } details
            ? (LocalizedText?)new Interpreter(audited.Fact, audited.Malformed?.Paths).ValueOf(details)
            : null;

    private static (IReadOnlyList<string> Missing, IReadOnlyList<RuleError> Errors) Investigate(
        in AuditedFact<TFact> audited, ExecutableRule<TFact> rule, in Owed owed)
    {
        var found = Investigation.Of(rule.Definition, audited.Fact, audited.Malformed?.Paths);
        if (found.Missing.Count > 0 || found.Errors.Count > 0 || rule.Duty is not { } duty) return found;
        if (!Timeliness.IsContradiction(owed))
            return Investigation.OfDuty(rule.Definition, duty, audited.Fact, audited.Malformed?.Paths);
        var contradiction = $"done {owed.FulfilledAt}, before it was owed at {owed.Due!.Value.Start}";
        return ([], [new RuleError(rule.Clause.Id, rule.Definition.Name, contradiction)]);
    }

    private readonly record struct Slot(Verdict Verdict, Owed Owed, int Block, ulong Bit, FindingMarks Marks = FindingMarks.None);
}
