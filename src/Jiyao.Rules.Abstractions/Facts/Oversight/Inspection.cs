namespace Jiyao.Rules;

/// <summary>An inspection of secrecy work.</summary>
public sealed class Inspection : Fact
{
    /// <summary>When it took place.</summary>
    public RecordedTime? At { get; init; }

    /// <summary>Who inspected.</summary>
    public Person? Inspector { get; init; }

    /// <summary>What was inspected.</summary>
    public string? Scope { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => At;
}
