namespace Jiyao.Rules;

/// <summary>A role held over a half-open time: from <see cref="From"/> inclusive to <see cref="To"/> exclusive.</summary>
public sealed class RoleHolding
{
    /// <summary>A role held over a time.</summary>
    /// <param name="role">The role.</param>
    /// <param name="from">First instant, inclusive; null: always before <paramref name="to"/>.</param>
    /// <param name="to">First instant no longer held, exclusive; null: until further notice.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public RoleHolding(Role role, DateTimeOffset? from = null, DateTimeOffset? to = null)
    {
        ArgumentNullException.ThrowIfNull(role);
        Role = role;
        From = from ?? DateTimeOffset.MinValue;
        To = to ?? DateTimeOffset.MaxValue;
        ArgumentOutOfRangeException.ThrowIfLessThan(To, From, nameof(to));
        FirstTick = From.UtcTicks;
        EndTick = to is null ? long.MaxValue : To.UtcTicks;
    }

    /// <summary>
    /// Stands among the roles of a person for those that nobody has told of: whether a role is held that has no holding of its own there is not
    /// known.
    /// </summary>
    public static RoleHolding Others { get; } = new(new Role("*", new("其他职务", "other roles"))) { IsCertain = false };

    /// <summary>The role.</summary>
    public Role Role { get; }

    /// <summary>Whether the role was held over the time for certain; if not, it may have been.</summary>
    public bool IsCertain { get; init; } = true;

    internal long FirstTick { get; }

    internal long EndTick { get; }

    /// <summary>First instant, inclusive.</summary>
    public DateTimeOffset From { get; }

    /// <summary>First instant no longer held, exclusive.</summary>
    public DateTimeOffset To { get; }
}
