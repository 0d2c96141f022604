namespace Jiyao.Rules.Regulations;

/// <summary>What a recorded time says of its event.</summary>
internal static class Recorded
{
    /// <summary>Whether it took place; null where the time cannot be read, or the register has no place for it.</summary>
    public static bool? TookPlace(RecordedTime? at) => at is not { } time ? false : time.Precision == TimePrecision.Illegible ? null : true;
}
