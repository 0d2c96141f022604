namespace Jiyao.Rules;

/// <summary>A person and the roles the person holds over time.</summary>
public sealed class Person : Fact
{
    private readonly RoleHolding[]? roles;
    private readonly bool mayHoldOthers;

    /// <summary>The name; a blank one is none.</summary>
    public string? Name
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>The unit the person works for; a blank one is none.</summary>
    public string? Unit
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>First instant in service, inclusive; null: since before any record.</summary>
    public RecordedTime? ActiveFrom { get; init; }

    /// <summary>First instant no longer in service, exclusive; null: until further notice.</summary>
    public RecordedTime? ActiveTo { get; init; }

    /// <summary>The roles held; empty: known to hold none; null: not known, as are those beside them where <see cref="RoleHolding.Others"/> is among them.</summary>
    public IReadOnlyList<RoleHolding>? Roles
    {
        get => roles;
        init
        {
            roles = value?.ToArray();
            mayHoldOthers = roles is not null && Array.IndexOf(roles, RoleHolding.Others) >= 0;
        }
    }

    internal override bool IsDoubtful => roles?.Contains(null!) == true;

    /// <summary>Whether the person is in service at an instant; null where the record does not tell.</summary>
    public bool? IsActive(DateTimeOffset at) => RecordedInterval.Contains(ActiveFrom, ActiveTo, at);

    /// <summary>
    /// Whether the person holds a role at a time. Null when the roles are not known, or when the time was not written
    /// finely enough to tell. Holdings are half-open: a role that ended at midnight is not held at that midnight. Whoever is not in
    /// service holds none, though nobody ended the role.
    /// </summary>
    [Needs(nameof(Roles))]
    public bool? Holds(Role role, RecordedTime at)
    {
        var holds = HasRole(role, at);
        return holds == false || (ActiveFrom is null && ActiveTo is null) ? holds : holds & RecordedInterval.Contains(ActiveFrom, ActiveTo, at);
    }

    private bool? HasRole(Role role, RecordedTime at)
    {
        if (roles is null) return null;
        var (first, last) = (at.FirstTick, at.LastTick);
        bool? answer = false;
        var isTold = !mayHoldOthers;
        foreach (var holding in roles)
        {
            if (holding.Role != role) continue;
            isTold = true;
            if (last < holding.FirstTick || first >= holding.EndTick) continue;
            if (holding.IsCertain && first >= holding.FirstTick && last < holding.EndTick) return true;
            answer = null;
        }

        return isTold ? answer : null;
    }
}
