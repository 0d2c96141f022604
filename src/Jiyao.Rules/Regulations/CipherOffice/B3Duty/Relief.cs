using Jiyao.Rules.Auditing;

namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Whether an officer waited for the next.</summary>
/// <param name="tolerance">How long before the planned instant is no breach.</param>
internal sealed class Relief(TimeSpan tolerance)
{
    // To come early is no contradiction: whoever is to sign on may do so on the day before.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    /// <summary>By when the incoming officer signs on; null: no instant was planned.</summary>
    [Needs(nameof(HandOver.PlannedAt))]
    public Deadline? SignOnDue(HandOver handOver) => handOver.PlannedAt is { } planned
        ? new Deadline(planned.Plus(-Ahead), planned.Plus(tolerance), Ahead + tolerance)
        : null;

    /// <summary>Whether the outgoing officer stayed; null where a time is not known.</summary>
    [Needs(nameof(HandOver.OutgoingSignedAt), nameof(HandOver.PlannedAt), nameof(HandOver.IncomingSignedAt))]
    public bool? WasAwaited(HandOver handOver)
    {
        if (handOver.OutgoingSignedAt is not { } off) return null;
        bool? planned = handOver.PlannedAt is { } at ? at.Plus(-tolerance).IsAtOrBefore(off) : null;
        bool? relieved = handOver.IncomingSignedAt is { } on ? on.Plus(-tolerance).IsAtOrBefore(off) : null;
        return planned & relieved;
    }

    /// <summary>When the officer left, when relief came and by how much that was too early; null: it was not.</summary>
    public LocalizedText? Text(HandOver handOver)
    {
        if (WasAwaited(handOver) != false || handOver.OutgoingSignedAt is not { } off) return null;
        var until = handOver.PlannedAt?.Latest ?? off.Latest;
        if (handOver.IncomingSignedAt is { } on && on.Latest > until) until = on.Latest;
        var (who, early) = (Who.Name(handOver.Outgoing), Duration.Of(until - off.Earliest));
        return new(
            $"{who.Zh} 于 {Spans.At(off.Earliest)} 离岗，应守到 {Spans.At(until)}，早 {early.Zh}。",
            $"{who.En} left at {Spans.At(off.Earliest)}, relief was due at {Spans.At(until)}, {early.En} early.");
    }
}
