namespace Jiyao.Rules;

/// <summary>An account with which somebody goes online.</summary>
public sealed class OnlineAccount : Fact
{
    private readonly Custodianship[]? owners;

    /// <summary>The account.</summary>
    public string? Name { get; init; }

    /// <summary>Those who answer for it, over time; null: not known.</summary>
    public IReadOnlyList<Custodianship>? Owners
    {
        get => owners;
        init => owners = value?.ToArray();
    }

    /// <summary>The unit that answers for it, by name; empty: none; null: not known.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it is in use.</summary>
    public bool? IsInUse { get; init; }
}
