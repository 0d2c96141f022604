namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Whether records name the same person.</summary>
internal static class Who
{
    /// <summary>What a person goes by: the number, or else the name; null: not known.</summary>
    [Needs("person")]
    public static string? Key(Person? person) => person?.Id ?? person?.Name;

    /// <summary>The same the other way round, for finding whom records may both speak of: namesakes are found too.</summary>
    [Needs("person")]
    public static string? Called(Person? person) => person?.Name ?? person?.Id;

    /// <summary>The name people know, or that it is not known.</summary>
    public static LocalizedText Name(Person? person) =>
        (person?.Name ?? person?.Id) is { } name ? new(name, name) : new("不详", "somebody unknown");
}
