namespace Jiyao.Rules.Tool.Registers;

/// <summary>A time as read, or why it cannot be; then it is <see cref="RecordedTime.Illegible"/>.</summary>
internal readonly record struct TimeReading(RecordedTime Value, LocalizedText? Fault)
{
    public static implicit operator TimeReading(RecordedTime value) => new(value, null);

    public static implicit operator TimeReading(DateTimeOffset instant) => new(instant, null);

    public static implicit operator TimeReading(LocalizedText fault) => new(RecordedTime.Illegible, fault);
}
