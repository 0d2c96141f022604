using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Auditing;

/// <summary>Whether a duty was kept, as of an instant. Where the verdict hangs on what was not written down it is Indeterminate.</summary>
internal static class Timeliness
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static Verdict Judge(in Owed owed, DateTimeOffset asOf) =>
        owed.IsEvent ? JudgeEvent(owed, asOf) : JudgeState(owed, asOf);

    /// <summary>Whether it is recorded as done before it was owed: one of the two times is wrong.</summary>
    public static bool IsContradiction(in Owed owed) =>
        owed is { IsEvent: true, Due: { } deadline, FulfilledAt: { } done } && IsBeforeStart(Read(done, deadline), deadline);

    // A deadline is large, and an audit judges millions: it is read where it lies.
    private static Verdict JudgeEvent(in Owed owed, DateTimeOffset asOf)
    {
        if (!owed.Due.HasValue) return Verdict.Indeterminate;
        ref readonly var deadline = ref Nullable.GetValueRefOrDefaultRef(in owed.Due);
        if (!owed.FulfilledAt.HasValue) return JudgeOpen(deadline, asOf);
        var done = Read(Nullable.GetValueRefOrDefaultRef(in owed.FulfilledAt), deadline);
        if (IsBeforeStart(done, deadline)) return Verdict.Indeterminate;
        return InTime(done, deadline) switch
        {
            true => Verdict.Compliant,
            false => Verdict.Violated,
            null => Verdict.Indeterminate,
        };
    }

    private static Verdict JudgeState(in Owed owed, DateTimeOffset asOf) =>
        owed.IsKept == true ? Verdict.Compliant
        : owed.IsKept is null ? Verdict.Indeterminate
        : !owed.HasDeadline ? Verdict.Violated
        : owed.Due.HasValue ? JudgeOpen(Nullable.GetValueRefOrDefaultRef(in owed.Due), asOf)
        : Verdict.Indeterminate;

    // Not done: the passing of time alone makes it a breach.
    private static Verdict JudgeOpen(in Deadline deadline, DateTimeOffset asOf) => InTime(asOf, deadline) switch
    {
        true => Verdict.Pending,
        false => Verdict.Violated,
        null => Verdict.Indeterminate,
    };

    private static bool IsBeforeStart(RecordedTime done, in Deadline deadline) => done.IsCertainlyBefore(Read(deadline.Start, deadline));

    private static bool? InTime(RecordedTime at, in Deadline deadline)
    {
        var last = Read(deadline.Due, deadline);
        var inTime = deadline.IsInclusive ? at.IsAtOrBefore(last) : !last.IsAtOrBefore(at);
        return !deadline.IsProvisional || at.IsCertainlyBefore(EarliestEnd(deadline)) ? inTime : null;
    }

    // Whatever a notice still to come makes of the days, a limit ends no earlier than with its last day by the plain calendar.
    private static RecordedTime EarliestEnd(in Deadline deadline)
    {
        var start = deadline.Start.Earliest;
        var intoDay = (start.UtcTicks + China.Ticks) % TimeSpan.TicksPerDay;
        return ((RecordedTime)start).Plus(deadline.Limit + TimeSpan.FromDays(1) - TimeSpan.FromTicks(intoDay));
    }

    private static RecordedTime Read(RecordedTime time, in Deadline deadline) =>
        deadline.ReadsMinutesAsWritten ? time.AsWritten() : time;
}
