namespace Jiyao.Rules.Regulations;

/// <summary>What a recorded time says of its event.</summary>
internal static class Recorded
{
    /// <summary>Whether it took place; null where the time cannot be read, or the register has no place for it.</summary>
    public static bool? TookPlace(RecordedTime? at) => at is not { } time ? false : time.Precision == TimePrecision.Illegible ? null : true;

    /// <summary>The same as of an instant: what is recorded for later has not taken place.</summary>
    public static bool? TookPlace(RecordedTime? at, DateTimeOffset asOf) => IsToCome(at, asOf) ? false : TookPlace(at);

    /// <summary>Whether it is recorded for later than an instant.</summary>
    public static bool IsToCome(RecordedTime? at, DateTimeOffset asOf) => at?.Earliest > asOf;

    /// <summary>When something ended, as far as it had as of an instant; what had not lasts until then.</summary>
    public static RecordedTime By(RecordedTime? end, DateTimeOffset asOf) => end is not { } time || time.Earliest >= asOf ? asOf
        : time.Precision == TimePrecision.Illegible || time.Latest <= asOf ? time
        : RecordedTime.Between(time.Earliest, asOf);
}
