namespace Jiyao.Rules;

/// <summary>A device: a cipher set, a telephone, a computer, a copier.</summary>
public sealed class Device : Fact
{
    private readonly Custodianship[]? custodians;

    /// <summary>The kind of device.</summary>
    public DeviceKind? Kind { get; init; }

    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>The line of a telephone.</summary>
    public LineKind? Line { get; init; }

    /// <summary>Whether it is a set of the duty room: its telephone or another of its communication sets.</summary>
    public bool? IsDutySet { get; init; }

    /// <summary>Whether it is in service.</summary>
    public bool? IsInService { get; init; }

    /// <summary>Whether it is connected to any network.</summary>
    public bool? IsOnline { get; init; }

    /// <summary>The unit that answers for it, by name; empty: none; null: not known.</summary>
    public string? Unit { get; init; }

    /// <summary>Those who keep it, over time; empty: known to be nobody; null: not known.</summary>
    public IReadOnlyList<Custodianship>? Custodians
    {
        get => custodians;
        init => custodians = value?.ToArray();
    }

    internal override bool IsDoubtful => !Words.Include(Kind) || !Words.Include(Line);
}
