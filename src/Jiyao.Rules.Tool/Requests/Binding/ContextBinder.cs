namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads the circumstances of a request and its time.</summary>
internal static class ContextBinder
{
    /// <param name="members">The members of the context.</param>
    /// <param name="isMisread">Whether something was not understood, once all members have been asked for.</param>
    public static AccessContext Read(ObjectReader members, Lazy<bool> isMisread)
    {
        var (at, by) = (members["consentAt"], members["consentBy"]);
        return new()
        {
            IsApproved = members["isApproved"].Flag(),
            ApprovedAt = members["approvedAt"].Time(),
            IsEscorted = members["isEscorted"].Flag(),
            IsEmergency = members["isEmergency"].Flag(),
            Network = members["network"].Word(PlaceWords.Networks),
            SubjectLevel = members["subjectLevel"].Word(SecrecyWords.Levels),
            CopyNumber = members["copyNumber"].Entry(),
            IsCopyNumberTaken = members["isCopyNumberTaken"].Flag(),
            IsThroughChannel = members["isThroughChannel"].Flag(),
            SystemLevel = members["systemLevel"].Word(SecrecyWords.Levels),
            IsPrivate = members["isPrivate"].Flag(),
            Duration = members["duration"].Duration(),
            Reason = members["reason"].Entry(),

            // No consent on record is something known; beside what was not understood it is not.
            ConsentAt = at.Time() ?? (IsDoubtful(at) ? RecordedTime.Illegible : null),
            ConsentBy = PersonBinder.Nested(by) ?? (by.IsGiven || IsDoubtful(by) ? PersonBinder.Unknown : null),
        };

        bool IsDoubtful(JsonValue value) => !value.IsWritten && isMisread.Value;
    }

    /// <summary>When, under either of its names; null when it is left out. Written as null it is not known.</summary>
    public static RecordedTime? TimeOf(ObjectReader members)
    {
        var (at, time) = (members["at"], members["time"]);
        if (!at.IsWritten && !time.IsWritten) return null;
        var (first, second) = (at.Time(), time.Time());
        if (!at.IsWritten || !time.IsWritten) return first ?? second ?? RecordedTime.Illegible;
        time.Fault(InputFault.GivenTwice);
        return RecordedTime.Illegible;
    }
}
