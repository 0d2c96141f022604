namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>How the times of a duty log are read that are written to the minute.</summary>
/// <param name="Precision">The reading.</param>
internal readonly record struct MinuteReading(MinutePrecision Precision)
{
    /// <summary>Whether a minute counts as its first instant.</summary>
    public bool IsAsWritten => Precision == MinutePrecision.Lenient;

    /// <summary>A time that a plan names. It is an intention, not an observation: 08:00 means the very instant.</summary>
    public static RecordedTime? Planned(RecordedTime? time) => time?.AsWritten();

    /// <summary>A time at which something happened.</summary>
    public RecordedTime? Happened(RecordedTime? time) => IsAsWritten ? time?.AsWritten() : time;

    /// <summary>
    /// When a stay ended; null: it lasts. Nothing shows that who did not sign off stayed beyond the end that was planned, nor that
    /// the officer did not.
    /// </summary>
    public RecordedTime? SignedOff(DutyPresence stay) =>
        Happened(stay.To) ?? (stay.PlannedTo is { } planned ? RecordedTime.Between(planned.Earliest, DateTimeOffset.MaxValue) : null);
}
