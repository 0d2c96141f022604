namespace Jiyao.Rules;

/// <summary>A device: a cipher set, a telephone, a computer, a copier.</summary>
public sealed class Device : Fact
{
    /// <summary>The kind of device.</summary>
    public DeviceKind? Kind { get; init; }

    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>The line of a telephone.</summary>
    public LineKind? Line { get; init; }
}
