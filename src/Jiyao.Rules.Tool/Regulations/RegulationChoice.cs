using System.Collections.Concurrent;

namespace Jiyao.Rules.Tool.Regulations;

/// <summary>Which regulations judge, by which readings and by the text of which day.</summary>
/// <param name="Ids">The model regulations, by id; none: both, or none where there are packs.</param>
/// <param name="Packs">Assemblies with regulations of authors.</param>
/// <param name="Settings">Readings, each for every regulation that knows its key; the last of a key counts.</param>
/// <param name="TextOf">The day whose text judges everything; null: each record by that of its own time.</param>
internal sealed record RegulationChoice(
    IReadOnlyList<string> Ids, IReadOnlyList<string> Packs, IReadOnlyList<KeyValuePair<string, string>> Settings, DateOnly? TextOf)
{
    private static readonly ConcurrentDictionary<string, RegulationEngine> Engines = new(StringComparer.Ordinal);

    /// <summary>Settings that go before the others and may be for regulations that were not chosen, as an office sets them once for all.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Standing { get; init; } = [];

    /// <summary>
    /// The engine that judges so. A process that runs several commands has one for each choice, which is compiled once; of packs, whose files
    /// may change in between, each time a new one.
    /// </summary>
    /// <exception cref="OptionException">There is no such regulation, key or value.</exception>
    /// <exception cref="Commands.UsageException">A pack cannot be read.</exception>
    public RegulationEngine Engine()
    {
        if (Packs.Count > 0) return RegulationEngine.Create(Load());
        var text = string.Join('\n', [.. Ids, "", .. Standing.Select(Text), "", .. Settings.Select(Text), $"{TextOf:O}"]);
        return Engines.TryGetValue(text, out var engine) ? engine : Engines.GetOrAdd(text, RegulationEngine.Create(Load()));

        static string Text(KeyValuePair<string, string> setting) => $"{setting.Key}={setting.Value}";
    }

    /// <summary>What it comes to.</summary>
    /// <exception cref="OptionException">There is no such regulation, key or value.</exception>
    /// <exception cref="Commands.UsageException">A pack cannot be read.</exception>
    public IReadOnlyList<RegulationPack> Load()
    {
        var ids = Ids.Count == 0 && Packs.Count == 0 ? ModelRegulations.Ids : Ids;
        List<IRegulationSource> sources = [.. Packs.SelectMany(PackFile.Sources)];
        if (Standing.Count + Settings.Count == 0) return PacksOf(ids, [], sources, []);
        var ofModels = ModelRegulations.OptionKeys(ids);
        string[] keys = [.. ofModels.Union(sources.SelectMany(source => source.OptionKeys))];
        var others = ModelRegulations.OptionKeys(ModelRegulations.Ids).Except(keys);
        List<KeyValuePair<string, string>> settings = [.. Standing.Where(setting => !others.Any(other => Same(other, setting.Key))), .. Settings];
        foreach (var (key, _) in settings)
        {
            if (!keys.Any(known => Same(known, key))) throw OptionException.OfUnknownKey(key, keys);
        }

        return PacksOf(ids, settings.Where(setting => ofModels.Any(known => Same(known, setting.Key))), sources, settings);
    }

    private List<RegulationPack> PacksOf(
        IReadOnlyList<string> ids,
        IEnumerable<KeyValuePair<string, string>> ofModels,
        List<IRegulationSource> sources,
        List<KeyValuePair<string, string>> settings) =>
    [
        .. from pack in ModelRegulations.Load(ids, ofModels).Concat(sources.Select(source => source.Create(SettingsOf(source, settings))))
           select pack with { TextOf = TextOf },
    ];

    private static Dictionary<string, string> SettingsOf(IRegulationSource source, IEnumerable<KeyValuePair<string, string>> settings)
    {
        Dictionary<string, string> own = new(StringComparer.Ordinal);
        foreach (var (key, value) in settings)
        {
            if (source.OptionKeys.FirstOrDefault(known => Same(known, key)) is { } known) own[known] = value;
        }

        return own;
    }

    private static bool Same(string known, string key) => string.Equals(known, key, StringComparison.OrdinalIgnoreCase);
}
