using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Auditing;

/// <summary>Whether a duty was kept, as of an instant. Where the verdict hangs on what was not written down it is Indeterminate.</summary>
internal static class Timeliness
{
    public static Verdict Judge(in Owed owed, DateTimeOffset asOf) =>
        owed.IsEvent ? JudgeEvent(owed.Due, owed.FulfilledAt, asOf) : JudgeState(owed, asOf);

    private static Verdict JudgeEvent(Deadline? due, RecordedTime? fulfilledAt, DateTimeOffset asOf)
    {
        if (due is not { } deadline) return Verdict.Indeterminate;
        if (fulfilledAt is not { } done) return JudgeOpen(deadline, asOf);
        var (start, last) = (Read(deadline.Start, deadline), Read(deadline.Due, deadline));
        var at = Read(done, deadline);

        // Nothing can be done before it is owed: one of the two times is wrong.
        if (at.IsCertainlyBefore(start)) return Verdict.Indeterminate;
        var inTime = deadline.IsInclusive ? at.IsAtOrBefore(last) : !last.IsAtOrBefore(at);
        return inTime switch
        {
            true => Verdict.Compliant,
            false => Verdict.Violated,
            null => Verdict.Indeterminate,
        };
    }

    private static Verdict JudgeState(in Owed owed, DateTimeOffset asOf) => owed switch
    {
        { IsKept: true } => Verdict.Compliant,
        { IsKept: null } => Verdict.Indeterminate,
        { HasDeadline: false } => Verdict.Violated,
        { Due: { } deadline } => JudgeOpen(deadline, asOf),
        _ => Verdict.Indeterminate,
    };

    // Not done: the passing of time alone makes it a breach.
    private static Verdict JudgeOpen(in Deadline deadline, DateTimeOffset asOf)
    {
        var inTime = deadline.IsInclusive
            ? ((RecordedTime)asOf).IsAtOrBefore(Read(deadline.Due, deadline))
            : !Read(deadline.Due, deadline).IsAtOrBefore(asOf);
        return inTime switch
        {
            true => Verdict.Pending,
            false => Verdict.Violated,
            null => Verdict.Indeterminate,
        };
    }

    private static RecordedTime Read(RecordedTime time, in Deadline deadline) =>
        deadline.ReadsMinutesAsWritten ? time.AsWritten() : time;
}
