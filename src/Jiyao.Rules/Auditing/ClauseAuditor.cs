using Jiyao.Rules.Combining;
using Jiyao.Rules.Execution;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Auditing;

/// <summary>Turns what the rules found on one fact into one verdict a clause, the gravest of its rules'.</summary>
internal sealed class ClauseAuditor<TFact>
    where TFact : Fact
{
    private const int MostOnStack = 64;

    private readonly int[] ordinals;
    private readonly int[] slots;

    public ClauseAuditor(RuleTable<TFact> table)
    {
        var rules = table.All.SelectMany(block => block.Rules).Distinct().ToList();
        ordinals = [.. rules.Select(rule => rule.Ordinal).Distinct()];
        slots = new int[rules.Count == 0 ? 0 : rules.Max(rule => rule.Order) + 1];
        foreach (var rule in rules) slots[rule.Order] = Array.IndexOf(ordinals, rule.Ordinal);
    }

    /// <summary>Notes that facts are judged under these clauses, before the first of them.</summary>
    public void Open(AuditRun run)
    {
        foreach (var ordinal in ordinals) run.Evaluated(ordinal);
    }

    public void Audit(in AuditedFact<TFact> audited, ReadOnlySpan<RuleBlock<TFact>> blocks, ReadOnlySpan<Matches> matches)
    {
        Span<GravestVerdict> verdicts = ordinals.Length <= MostOnStack ? stackalloc GravestVerdict[ordinals.Length] : new GravestVerdict[ordinals.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            var standing = Standing.Of(blocks[i], matches[i]);
            foreach (var bit in new Bits(matches[i].InScope))
            {
                var rule = blocks[i].At(bit);
                var verdict = Judge(audited, blocks[i], bit, matches[i], standing);
                verdicts[slots[rule.Order]].Take(new GravestVerdict(verdict, rule.Marks, i, bit, rule.Order));
            }
        }

        for (var i = 0; i < verdicts.Length; i++)
        {
            ref readonly var slot = ref verdicts[i];
            if (slot.Verdict == Verdict.NotApplicable || !audited.Run.Count(ordinals[i], slot.Verdict)) continue;
            var isOwed = (matches[slot.Block].Matched & slot.Bit) != 0;
            audited.Run.Add(Entry(audited, blocks[slot.Block], slot, isOwed, matches[slot.Block].Unknown));
        }
    }

    private static Verdict Judge(
        in AuditedFact<TFact> audited, RuleBlock<TFact> block, ulong bit, in Matches matches, in Standing standing)
    {
        if ((block.Prohibitions & bit) != 0)
        {
            return (standing.Denying & bit) != 0 ? Verdict.Violated
                : (standing.Open & bit) != 0 ? Verdict.Indeterminate
                : Verdict.Compliant;
        }

        if ((matches.Matched & bit) == 0)
        {
            // A permission that may apply shows in the verdict on what it would lift.
            var isOpenDuty = (block.Obligations & matches.Unknown & bit) != 0;
            return isOpenDuty ? Verdict.Indeterminate : Verdict.NotApplicable;
        }

        if (block.At(bit).Owed is not { } reader) return Verdict.Compliant;
        reader.Read(audited.Fact, audited.Malformed?.Paths, out var owed);
        return Timeliness.Judge(owed, audited.Run.AsOf);
    }

    private static AuditEntry Entry(in AuditedFact<TFact> audited, RuleBlock<TFact> block, in GravestVerdict slot, bool isOwed, ulong unknown)
    {
        var rule = block.At(slot.Bit);
        var owed = isOwed ? OwedOn(audited, rule) : default;
        var (missing, errors) = slot.Verdict == Verdict.Indeterminate ? Investigate(audited, rule, owed) : ([], []);
        if (slot.Verdict == Verdict.Indeterminate && rule.Duty is null) missing = [.. missing.Union(MayLift(audited, block, block.LiftedBy(slot.Bit) & unknown))];
        return AuditEntries.Of(new Judgement(rule.Clause, slot.Verdict, audited.Record)
        {
            Duty = rule.Duty?.Duty,
            Owed = owed,
            Details = DetailsOf(rule, audited),
            Missing = missing,
            Errors = [.. audited.Malformed?.Errors ?? [], .. errors],
            Marks = slot.Marks,
            AsOf = audited.Run.AsOf,
        });
    }

    // A certain prohibition is open where it is not known whether an exception lifts it.
    private static List<string> MayLift(AuditedFact<TFact> audited, RuleBlock<TFact> block, ulong permissions)
    {
        List<string> missing = [];
        foreach (var bit in new Bits(permissions))
            missing.AddRange(Investigation.Of(block.At(bit).Definition, audited.Fact, audited.Malformed?.Paths).Missing);
        return missing;
    }

    // Few facts need an entry, so what is owed is computed again rather than kept for all of them.
    private static Owed OwedOn(in AuditedFact<TFact> audited, ExecutableRule<TFact> rule)
    {
        if (rule.Owed is not { } reader) return default;
        reader.Read(audited.Fact, audited.Malformed?.Paths, out var owed);
        return owed;
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
}
