using Jiyao.Rules.Auditing;
using Jiyao.Rules.Combining;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Joining;

/// <summary>Turns a whole combination into a verdict.</summary>
internal sealed class FindingStep : JoinStep
{
    private readonly JoinPlan plan;
    private readonly FindingDefinition finding;
    private readonly FindingMarks marks;
    private readonly SlotValue<Deadline?>? due;
    private readonly SlotValue<RecordedTime?>? fulfilledAt;
    private readonly SlotValue<bool?>? kept;
    private readonly SlotValue<LocalizedText>? details;

    public FindingStep(JoinPlan plan, FindingDefinition finding, SlotTrees trees)
    {
        (this.plan, this.finding) = (plan, finding);
        marks = finding is ProhibitionDefinition prohibition ? prohibition.Marks : FindingMarks.None;
        details = finding.Details is { } says ? trees.Value<LocalizedText>(says) : null;
        if (finding is not ObligationDefinition duty) return;
        due = duty.Due is { } by ? trees.Value<Deadline?>(by) : null;
        fulfilledAt = duty.FulfilledAt is { } at ? trees.Value<RecordedTime?>(at, RecordedTime.Illegible) : null;
        kept = duty.Kept is { } state ? trees.Value<bool?>(state) : null;
    }

    private ObligationDefinition? Duty => finding as ObligationDefinition;

    public override void Feed(JoinRun run, Standing standing)
    {
        if (plan.IsDated)
        {
            var isInForce = plan.IsInForce(Record(run), run);
            if (isInForce == false) return;
            standing = standing with { Scope = standing.Scope & isInForce };
        }

        if (finding is ObligationDefinition) NoteDuty(run, standing);
        else if (Forbidden(standing) is var verdict && IsNoted(run, verdict)) NoteBreach(run, verdict);
    }

    // Apart, as is the next: what is owed is large to make room for, and most combinations are in order.
    private void NoteBreach(JoinRun run, Verdict verdict) => run.Audit.Add(Entry(run, verdict, owed: default));

    private void NoteDuty(JoinRun run, Standing standing)
    {
        var owed = new Owed(due is not null, fulfilledAt is not null, due?.Invoke(run.Slots), fulfilledAt?.Invoke(run.Slots), kept?.Invoke(run.Slots));
        var verdict = standing.Scope is null ? Verdict.Indeterminate : Timeliness.Judge(owed, run.Audit.AsOf);
        if (IsNoted(run, verdict)) run.Audit.Add(Entry(run, verdict, owed));
    }

    private bool IsNoted(JoinRun run, Verdict verdict)
    {
        if (run.Tried is null) return run.Audit.Count(plan.Rule.Ordinal, verdict);
        run.Tried.Add(new(verdict, Record(run)));
        return false;
    }

    private static Verdict Forbidden(Standing standing) =>
        standing is { Breach: false, IsSound: true } ? Verdict.Compliant
        : (standing.Scope & standing.Breach) == true ? Verdict.Violated
        : Verdict.Indeterminate;

    private AuditEntry Entry(JoinRun run, Verdict verdict, in Owed owed)
    {
        var (missing, errors) = verdict == Verdict.Indeterminate ? Investigation.Of(plan.Definition, run) : ([], []);
        return AuditEntries.Of(new Judgement(plan.Rule.Clause, verdict, Record(run))
        {
            Duty = Duty?.Duty,
            Owed = owed,
            Details = details?.Invoke(run.Slots),
            Missing = missing,
            Errors = errors,
            Marks = marks,
            AsOf = run.Audit.AsOf,
        });
    }

    // Where the record itself is what is not known: what the rule began with, or else the whole period.
    private Fact Record(JoinRun run) =>
        run.Row
        ?? run.Slots[plan.Definition.Record!.Index].Boxed as Fact
        ?? (plan.Opening is null ? null : run.Slots[0].Boxed as Fact)
        ?? run.Audit.Period!;
}
