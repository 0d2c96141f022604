namespace Jiyao.Rules;

/// <summary>A room.</summary>
public sealed class Room : Fact
{
    private readonly HashSet<string>? authorizedPersons;

    /// <summary>The kind of room.</summary>
    public RoomKind? Kind { get; init; }

    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>The ids of the persons on the room's list of authorised staff; null when the list is not known.</summary>
    public IReadOnlyCollection<string>? AuthorizedPersons
    {
        get => authorizedPersons;
        init => authorizedPersons = value?.ToHashSet(StringComparer.Ordinal);
    }

    internal override bool IsDoubtful => !Words.Include(Kind);

    /// <summary>Whether a person stands on the room's list; null when the list or the person's id is not known.</summary>
    [Needs(nameof(AuthorizedPersons), "person.Id")]
    public bool? Authorizes(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Id is null ? null : authorizedPersons?.Contains(person.Id);
    }
}
