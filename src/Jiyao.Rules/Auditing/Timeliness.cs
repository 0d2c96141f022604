using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Auditing;

/// <summary>Whether a duty was kept, as of an instant. Where the verdict hangs on what was not written down it is Indeterminate.</summary>
internal static class Timeliness
{
    public static Verdict Judge(in Owed owed, DateTimeOffset asOf) =>
        owed.IsEvent ? JudgeBy(owed, owed.FulfilledAt, asOf) : JudgeState(owed, asOf);

    /// <summary>Whether it is recorded as done before it was owed: one of the two times is wrong.</summary>
    public static bool IsContradiction(in Owed owed) =>
        owed is { IsEvent: true, Due: { } deadline, FulfilledAt: { } done } && deadline.IsContradictedBy(done);

    private static Verdict JudgeState(in Owed owed, DateTimeOffset asOf) =>
        owed.IsKept == true ? Verdict.Compliant
        : owed.IsKept is null ? Verdict.Indeterminate
        : owed.HasDeadline ? JudgeBy(owed, done: null, asOf)
        : Verdict.Violated;

    // A deadline is large, and an audit judges millions: it is read where it lies.
    private static Verdict JudgeBy(in Owed owed, RecordedTime? done, DateTimeOffset asOf) =>
        owed.Due.HasValue ? Nullable.GetValueRefOrDefaultRef(in owed.Due).Judge(done, asOf) : Verdict.Indeterminate;
}
