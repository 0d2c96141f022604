namespace Jiyao.Rules.Regulations;

/// <summary>
/// Whether records speak of one person. Where both give a number it decides, else the names do: one clerk notes both, another the name
/// alone. A number on one side and a name on the other tell nothing.
/// </summary>
internal static class PersonIdentity
{
    /// <summary>Whether two persons are one; null: the records do not tell.</summary>
    public static bool? AreSame(Person? one, Person? other) => AreSame(one?.Id, one?.Name, other);

    /// <summary>Whether a number and a name are those of a person; null: the records do not tell.</summary>
    public static bool? AreSame(string? id, string? name, Person? other) =>
        id is not null && other?.Id is { } otherId ? id == otherId
        : name is not null && other?.Name is { } otherName ? name == otherName
        : null;
}
