using Jiyao.Rules.Regulations.Bureau;
using Jiyao.Rules.Regulations.CipherOffice;

namespace Jiyao.Rules;

/// <summary>The two model regulations by their ids: A, a bureau; B, a district cipher office.</summary>
public static class ModelRegulations
{
    private static readonly List<string> AllIds = ["A", "B"];

    /// <summary>The ids there are.</summary>
    public static IReadOnlyList<string> Ids { get; } = AllIds.AsReadOnly();

    /// <summary>Makes regulations with options given as text; an option goes to each regulation that knows it.</summary>
    /// <param name="ids">Which regulations, by id.</param>
    /// <param name="settings">Keys and values, as the tool's <c>--option</c> takes them.</param>
    /// <exception cref="OptionException">There is no such regulation, key or value; the message names those there are.</exception>
    public static IReadOnlyList<RegulationPack> Load(
        IEnumerable<string> ids, IEnumerable<KeyValuePair<string, string>> settings)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(settings);
        var chosen = Chosen(ids);
        var (bureau, cipherOffice) = (default(BureauOptions), default(CipherOfficeOptions));

        // A table of limits brings its own way of counting along: what is chosen beside it counts, in whatever order the two are given.
        Take(tables: true);
        Take(tables: false);
        return chosen.ConvertAll(id => id == "A" ? BureauRegulation.Create(bureau) : CipherOfficeRegulation.Create(cipherOffice));

        void Take(bool tables)
        {
            foreach (var (key, value) in settings)
            {
                if (HandlingTables.IsKey(key) != tables) continue;
                var forBureau = chosen.Contains("A") && BureauOptionTable.Table.Knows(key);
                var forCipherOffice = chosen.Contains("B") && CipherOfficeOptionTable.Table.Knows(key);
                if (forBureau) BureauOptionTable.Table.Set(bureau ??= new(), key, value);
                if (forCipherOffice) CipherOfficeOptionTable.Table.Set(cipherOffice ??= new(), key, value);
                if (!forBureau && !forCipherOffice) throw OptionException.OfUnknownKey(key, OptionKeys(chosen));
            }
        }
    }

    /// <summary>The keys of the options of regulations, each once.</summary>
    /// <param name="ids">Which regulations, by id.</param>
    /// <exception cref="OptionException">There is no such regulation; the message names those there are.</exception>
    public static IReadOnlyList<string> OptionKeys(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var chosen = Chosen(ids);
        return [.. (chosen.Contains("A") ? BureauOptionTable.Table.Keys : []).Union(chosen.Contains("B") ? CipherOfficeOptionTable.Table.Keys : [])];
    }

    // Loops here and in the engine's making: the run-time has to load several types for each query that stands in their place.
    private static List<string> Chosen(IEnumerable<string> ids)
    {
        List<string> chosen = [];
        foreach (var id in ids)
        {
            var known = Known(id);
            if (!chosen.Contains(known)) chosen.Add(known);
        }

        return chosen;
    }

    private static string Known(string id) =>
        AllIds.Find(known => known.Equals(id, StringComparison.OrdinalIgnoreCase))
        ?? throw new OptionException($"没有制度 {id}；有 {string.Join("、", Ids)}", $"there is no regulation {id}; there are {string.Join(", ", Ids)}");
}
