namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Records by the person they name: by the id where both have one, else by the name if one person alone bears it.</summary>
internal sealed class ByPerson<TRecord>
{
    private readonly HashSet<string> sharedNames;
    private readonly Dictionary<string, List<TRecord>> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TRecord>> byNameAlone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TRecord>> byName = new(StringComparer.Ordinal);
    private readonly List<TRecord> anybody = [];

    /// <summary>No records yet.</summary>
    /// <param name="people">Everybody who may be named.</param>
    public ByPerson(IEnumerable<Person> people) =>
        sharedNames = people.Select(person => person.Name).OfType<string>().CountBy(name => name)
            .Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Enters a record under a person; null: it does not tell whose it is.</summary>
    public void Add(Person? person, TRecord record)
    {
        if (person?.Id is { } id) Enter(byId, id, record);
        if (person?.Name is { } name)
        {
            Enter(byName, name, record);
            if (person.Id is null) Enter(byNameAlone, name, record);
        }

        if ((person?.Id ?? person?.Name) is null) anybody.Add(record);
    }

    /// <summary>The records of a person.</summary>
    public IEnumerable<TRecord> Of(Person person) =>
        (person.Id is { } id ? Entered(byId, id) : []).Concat(IsShared(person.Name) ? [] : Named(person));

    /// <summary>The records that may be the person's.</summary>
    public IEnumerable<TRecord> PerhapsOf(Person person) => anybody.Concat(
        (person.Id ?? person.Name) is null ? byId.Values.Concat(byNameAlone.Values).SelectMany(all => all)
        : IsShared(person.Name) ? Named(person)
        : []);

    private bool IsShared(string? name) => name is not null && sharedNames.Contains(name);

    // Who has an id is not the namesake of another id.
    private List<TRecord> Named(Person person) => Entered(person.Id is null ? byName : byNameAlone, person.Name);

    private static void Enter(Dictionary<string, List<TRecord>> index, string key, TRecord record)
    {
        if (!index.TryGetValue(key, out var all)) index[key] = all = [];
        all.Add(record);
    }

    private static List<TRecord> Entered(Dictionary<string, List<TRecord>> index, string? key) =>
        key is not null && index.TryGetValue(key, out var all) ? all : [];
}
