namespace Jiyao.Rules.Tool.Registers;

/// <summary>A value as read: known, deliberately none (both null), or not readable, with the fault.</summary>
internal readonly record struct Reading<T>(T? Value, LocalizedText? Fault)
    where T : struct
{
    public static implicit operator Reading<T>(T value) => new(value, null);

    public static implicit operator Reading<T>(LocalizedText fault) => new(null, fault);
}
