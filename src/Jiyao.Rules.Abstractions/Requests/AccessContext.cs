namespace Jiyao.Rules;

/// <summary>The circumstances of a request. A member that is null is not known.</summary>
public sealed class AccessContext
{
    /// <summary>Circumstances of which nothing is known.</summary>
    public static AccessContext Unknown { get; } = new();

    /// <summary>Whether the competent person's approval was on record when the act took place.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>When the competent person approved, be it after the act; null: not known, or not approved.</summary>
    public RecordedTime? ApprovedAt { get; init; }

    /// <summary>Whether the person was escorted throughout.</summary>
    public bool? IsEscorted { get; init; }

    /// <summary>Whether it is an emergency service in action, such as the fire brigade during an alarm.</summary>
    public bool? IsEmergency { get; init; }

    /// <summary>The network a device is connected to.</summary>
    public NetworkKind? Network { get; init; }

    /// <summary>The level of what a call is about.</summary>
    public SecrecyLevel? SubjectLevel { get; init; }

    /// <summary>The ledger number given to a copy; empty: none; null: not known.</summary>
    public string? CopyNumber { get; init; }

    /// <summary>Whether another copy of the paper was entered under that number before; null: nothing shows that one was.</summary>
    public bool? IsCopyNumberTaken { get; init; }

    /// <summary>Whether the request came through the approval channel.</summary>
    public bool? IsThroughChannel { get; init; }

    /// <summary>The level an information system is approved for; a system for unclassified work is Internal or Public.</summary>
    public SecrecyLevel? SystemLevel { get; init; }

    /// <summary>Whether a call was private.</summary>
    public bool? IsPrivate { get; init; }

    /// <summary>How long it lasted.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The reason on record for it; null: none is recorded.</summary>
    public string? Reason { get; init; }

    /// <summary>When the head of the cipher room, or a recorded delegate, consented; null: no consent is recorded.</summary>
    public RecordedTime? ConsentAt { get; init; }

    /// <summary>Who consented; null: not known.</summary>
    public Person? ConsentBy { get; init; }

    /// <summary>Whether a member may hold what it cannot, or two contradict each other: the validator has to look.</summary>
    internal bool IsDoubtful =>
        !Words.Include(Network) || !Words.Include(SubjectLevel) || !Words.Include(SystemLevel) || (IsApproved == false && ApprovedAt is not null);

    /// <summary>
    /// Whether the head of the cipher room, or a recorded delegate, had consented by an instant. Where no consent is recorded there was
    /// none; null when it is not known who consented, or the times are not written finely enough to tell.
    /// </summary>
    [Needs(nameof(ConsentBy) + "." + nameof(Person.Roles), nameof(ConsentAt))]
    public bool? WasConsentedBy(RecordedTime at)
    {
        if (ConsentAt is not { } consented) return false;
        var head = ConsentBy?.Holds(Role.CipherRoomHead, consented);
        var inCharge = head == true ? true : head | ConsentBy?.Holds(Role.ActingCipherRoomHead, consented);
        return inCharge & consented.IsAtOrBefore(at);
    }

    /// <summary>
    /// Whether approval was given at or before an instant, or no later than <paramref name="grace"/> after it. Rests on
    /// <see cref="ApprovedAt"/> where it is known, else on <see cref="IsApproved"/>; null when neither tells, or a time in time stands
    /// beside a refusal.
    /// </summary>
    [Needs(nameof(IsApproved) + "|" + nameof(ApprovedAt))]
    public bool? WasApprovedBy(RecordedTime at, TimeSpan grace)
    {
        if (ApprovedAt is not { } approved) return IsApproved;
        var isInTime = approved.IsAtOrBefore(grace == TimeSpan.Zero ? at : at.Plus(grace));
        return IsApproved == false && isInTime != false ? null : isInTime;
    }
}
