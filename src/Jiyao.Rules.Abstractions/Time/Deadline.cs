namespace Jiyao.Rules;

/// <summary>When a duty is due, and how that was computed.</summary>
/// <param name="Start">When the time began to run.</param>
/// <param name="Due">The last moment; as imprecise as the start it is counted from.</param>
/// <param name="Limit">The time allowed.</param>
/// <param name="Counting">How the time was counted.</param>
/// <param name="IsInclusive">Whether the very instant <paramref name="Due"/> is still in time.</param>
/// <param name="IsProvisional">Whether it rests on a calendar year with no published holiday notice.</param>
/// <param name="ReadsMinutesAsWritten">Whether a time written to the minute counts as that minute's first instant.</param>
public readonly record struct Deadline(
    RecordedTime Start,
    RecordedTime Due,
    TimeSpan Limit,
    DayCounting Counting = DayCounting.ElapsedHours,
    bool IsInclusive = true,
    bool IsProvisional = false,
    bool ReadsMinutesAsWritten = false)
{
    /// <summary>
    /// Whether what is due was done in time, as of an instant. What is recorded as done before the time began to run contradicts itself, and is
    /// Indeterminate, as is what hangs on something that was not written down. What is recorded as done only after the instant has not been done
    /// as of it, and is Pending where it would be in time.
    /// </summary>
    /// <param name="done">When it was done; null: nothing shows that it was, and the passing of time alone makes that a breach.</param>
    /// <param name="asOf">The instant.</param>
    public Verdict Judge(RecordedTime? done, DateTimeOffset asOf)
    {
        if (done is not { } at)
        {
            return IsInTime(asOf) switch
            {
                true => Verdict.Pending,
                false => Verdict.Violated,
                null => Verdict.Indeterminate,
            };
        }

        if (IsContradictedBy(at)) return Verdict.Indeterminate;
        return IsInTime(Read(at)) switch
        {
            true => at.Earliest > asOf ? Verdict.Pending : Verdict.Compliant,
            false => Verdict.Violated,
            null => Verdict.Indeterminate,
        };
    }

    /// <summary>Whether something was done before the time began to run: one of the two times is wrong.</summary>
    /// <param name="done">When it was done.</param>
    public bool IsContradictedBy(RecordedTime done) => Read(done).IsCertainlyBefore(Read(Start));

    private bool? IsInTime(RecordedTime at)
    {
        var last = Read(Due);
        var inTime = IsInclusive ? at.IsAtOrBefore(last) : !last.IsAtOrBefore(at);
        return !IsProvisional || at.IsCertainlyBefore(EarliestEnd()) ? inTime : null;
    }

    // Whatever a notice still to come makes of the days, a limit ends no earlier than with its last day by the plain calendar, at the hour
    // at which it ends on any.
    private RecordedTime EarliestEnd()
    {
        var start = Start.Earliest;
        var closing = IntoDay(Due.Earliest) is var hour && hour > TimeSpan.Zero ? hour : TimeSpan.FromDays(1);
        return ((RecordedTime)start).Plus(Limit + closing - IntoDay(start));
    }

    private static TimeSpan IntoDay(DateTimeOffset at) => new((at.UtcTicks + BeijingTime.Offset.Ticks) % TimeSpan.TicksPerDay);

    private RecordedTime Read(RecordedTime time) => ReadsMinutesAsWritten ? time.AsWritten() : time;
}
