namespace Jiyao.Rules.Regulations.Options;

/// <summary>The options of one regulation, by key.</summary>
internal sealed class OptionTable<TOptions>(params OptionEntry<TOptions>[] entries)
{
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    public IReadOnlyList<RegulationOption> Of(TOptions options) =>
        [.. entries.Select(entry => new RegulationOption(entry.Key, entry.Read(options), entry.Values) { TakesOthers = entry.TakesOthers })];

    public bool Knows(string key) => Find(key) is not null;

    /// <exception cref="OptionException">The option does not take the value.</exception>
    public void Set(TOptions options, string key, string value)
    {
        var entry = Find(key) ?? throw OptionException.OfUnknownKey(key, Keys);
        if (string.IsNullOrWhiteSpace(value) || !entry.TryWrite(options, value)) throw Refused(entry, value);
    }

    /// <summary>Refuses values that only code can set and no rule knows: a rule that asks for one reading would take them for another.</summary>
    /// <exception cref="OptionException">There is one.</exception>
    public void Check(TOptions options)
    {
        foreach (var entry in entries)
        {
            if (entry.Stray(options) is { } value) throw Refused(entry, value);
        }
    }

    private static OptionException Refused(OptionEntry<TOptions> entry, string value) => new(
        $"选项 {entry.Key} 不取“{value}”；可取 {string.Join("、", entry.Values)}{(entry.TakesOthers ? " 等同样写法的值" : "")}",
        $"option {entry.Key} does not take '{value}'; it takes {string.Join(", ", entry.Values)}{(entry.TakesOthers ? " and others written alike" : "")}");

    private OptionEntry<TOptions>? Find(string key) =>
        Array.Find(entries, entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase));
}
