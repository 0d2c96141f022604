namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Whether an officer waited for the next.</summary>
/// <param name="options">How long before the planned instant is no breach, and how minutes are read.</param>
internal sealed class Relief(CipherOfficeOptions options)
{
    // To come early is no contradiction: whoever is to sign on may do so on the day before.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    private readonly TimeSpan tolerance = options.HandoverTolerance;
    private readonly MinuteReading minutes = new(options.MinutePrecision);

    /// <summary>By when the incoming officer signs on; null: no instant was planned.</summary>
    [Needs(nameof(HandOver.PlannedAt))]
    public Deadline? SignOnDue(HandOver handOver) => MinuteReading.Planned(handOver.PlannedAt) is { } planned
        ? new Deadline(planned.Plus(-Ahead), planned.Plus(tolerance), Ahead + tolerance, ReadsMinutesAsWritten: minutes.IsAsWritten)
        : null;

    /// <summary>Whether either officer is known to have signed.</summary>
    public static bool WasSigned(HandOver handOver) =>
        Recorded.TookPlace(handOver.OutgoingSignedAt) == true || Recorded.TookPlace(handOver.IncomingSignedAt) == true;

    /// <summary>Whether the hand-over is still to come as of the audit: planned for later, and nobody has signed as of then.</summary>
    public static bool IsToCome(HandOver handOver, AuditPeriod period) =>
        Recorded.TookPlace(handOver.OutgoingSignedAt, period.AsOf) != true && Recorded.TookPlace(handOver.IncomingSignedAt, period.AsOf) != true
        && MinuteReading.Planned(handOver.PlannedAt) is { Precision: not TimePrecision.Illegible } planned
        && ((RecordedTime)period.AsOf).IsCertainlyBefore(planned);

    /// <summary>Whether the outgoing officer stayed; null where a time is not known.</summary>
    [Needs(nameof(HandOver.OutgoingSignedAt), nameof(HandOver.PlannedAt), nameof(HandOver.IncomingSignedAt))]
    public bool? WasAwaited(HandOver handOver)
    {
        if (minutes.Happened(handOver.OutgoingSignedAt) is not { } off) return null;
        bool? planned = MinuteReading.Planned(handOver.PlannedAt) is { } at ? at.Plus(-tolerance).IsAtOrBefore(off) : null;
        bool? relieved = minutes.Happened(handOver.IncomingSignedAt) is { } on ? on.Plus(-tolerance).IsAtOrBefore(off) : null;
        return planned & relieved;
    }

    /// <summary>Whether either officer missed the planned instant; null where a time is not known.</summary>
    [Needs(nameof(HandOver.PlannedAt), nameof(HandOver.IncomingSignedAt), nameof(HandOver.OutgoingSignedAt))]
    public bool? WasMissed(HandOver handOver, AuditPeriod period) => WasLate(handOver, period) | !WasAwaited(handOver);

    /// <summary>Who missed it, and by how much; null: nobody did for certain.</summary>
    public LocalizedText? Missed(HandOver handOver, AuditPeriod period)
    {
        var late = WasLate(handOver, period) == true ? Lateness(handOver) : null;
        return (late, Text(handOver)) is ({ } one, { } other) ? new($"{one.Zh}{other.Zh}", $"{one.En} {other.En}") : late ?? Text(handOver);
    }

    /// <summary>Who was to take over.</summary>
    public static LocalizedText Incoming(HandOver handOver)
    {
        var who = Who.Name(handOver.Incoming);
        return new($"接班人：{who.Zh}。", $"To take over: {who.En}.");
    }

    /// <summary>When the officer left, when relief came and by how much that was too early; null: it was not.</summary>
    public LocalizedText? Text(HandOver handOver)
    {
        if (WasAwaited(handOver) != false || handOver.OutgoingSignedAt is not { } off) return null;
        var until = MinuteReading.Planned(handOver.PlannedAt)?.Latest ?? off.Earliest;
        if (handOver.IncomingSignedAt is { } on && on.Earliest > until) until = on.Earliest;
        var (who, early) = (Who.Name(handOver.Outgoing), Duration.Of(until - off.Earliest));
        return new(
            $"{who.Zh} 于 {Spans.At(off.Earliest)} 离岗，应守到 {Spans.At(until)}，早 {early.Zh}。",
            $"{who.En} left at {Spans.At(off.Earliest)}, relief was due at {Spans.At(until)}, {early.En} early.");
    }

    private bool? WasLate(HandOver handOver, AuditPeriod period) =>
        SignOnDue(handOver)?.Judge(handOver.IncomingSignedAt, period.AsOf) switch
        {
            Verdict.Violated => true,
            Verdict.Indeterminate or null => null,
            _ => false,
        };

    private static LocalizedText Lateness(HandOver handOver)
    {
        var (who, planned) = (Who.Name(handOver.Incoming), handOver.PlannedAt!.Value.Earliest);
        if (handOver.IncomingSignedAt is not { } on)
            return new($"{who.Zh} 应于 {Spans.At(planned)} 接班，未见签到。", $"{who.En} was to take over at {Spans.At(planned)} and did not sign on.");
        var late = Duration.Of(on.Earliest - planned);
        return new(
            $"{who.Zh} 应于 {Spans.At(planned)} 接班，实为 {Spans.At(on.Earliest)}，迟 {late.Zh}。",
            $"{who.En} was to take over at {Spans.At(planned)} and signed on at {Spans.At(on.Earliest)}, {late.En} late.");
    }
}
