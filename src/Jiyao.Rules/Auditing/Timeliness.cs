using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Auditing;

/// <summary>Whether a duty was kept, as of an instant. Where the verdict hangs on what was not written down it is Indeterminate.</summary>
internal static class Timeliness
{
    public static Verdict Judge(in Owed owed, DateTimeOffset asOf) =>
        owed.IsEvent ? JudgeEvent(owed, asOf) : JudgeState(owed, asOf);

    /// <summary>Whether it is recorded as done before it was owed: one of the two times is wrong.</summary>
    public static bool IsContradiction(in Owed owed) =>
        owed is { IsEvent: true, Due: { } deadline, FulfilledAt: { } done }
        && Read(done, deadline).IsCertainlyBefore(Read(deadline.Start, deadline));

    private static Verdict JudgeEvent(in Owed owed, DateTimeOffset asOf)
    {
        if (owed.Due is not { } deadline || IsContradiction(owed)) return Verdict.Indeterminate;
        if (owed.FulfilledAt is not { } done) return JudgeOpen(deadline, asOf);
        var (at, last) = (Read(done, deadline), Read(deadline.Due, deadline));
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
