namespace Jiyao.Rules;

/// <summary>An item destroyed.</summary>
public sealed class Destruction : Fact
{
    private readonly Person[]? witnesses;

    /// <summary>The item's number.</summary>
    public string? Item { get; init; }

    /// <summary>The secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>The number of the destruction list it stands on; empty: none; null: not known.</summary>
    public string? ListNumber { get; init; }

    /// <summary>When the destruction was approved; null: no approval is recorded.</summary>
    public RecordedTime? ApprovedAt { get; init; }

    /// <summary>Whether it was destroyed at the designated plant.</summary>
    public bool? IsAtDesignatedPlant { get; init; }

    /// <summary>Those who escorted and watched it; null: not known.</summary>
    public IReadOnlyList<Person>? Witnesses
    {
        get => witnesses;
        init => witnesses = value?.ToArray();
    }

    /// <summary>When.</summary>
    public RecordedTime? DestroyedAt { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => DestroyedAt;
}
