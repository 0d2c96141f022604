namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads the circumstances of a request and its time.</summary>
internal static class ContextBinder
{
    public static AccessContext Read(ObjectReader members) => new()
    {
        IsApproved = members["isApproved"].Flag(),
        ApprovedAt = members["approvedAt"].Time(),
        IsEscorted = members["isEscorted"].Flag(),
        IsEmergency = members["isEmergency"].Flag(),
        Network = members["network"].Word(PlaceWords.Networks),
        SubjectLevel = members["subjectLevel"].Word(SecrecyWords.Levels),
        CopyNumber = members["copyNumber"].Text(),
    };

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
