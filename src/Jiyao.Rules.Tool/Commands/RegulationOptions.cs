using System.CommandLine;
using Jiyao.Rules.Tool.Configuration;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>The options that choose regulations and their readings, the same for every command.</summary>
internal sealed class RegulationOptions
{
    public Option<string[]> Regulation { get; } = new("--regulation")
    {
        Description = "A (bureau), B (cipher office); may be given several times. By default both.",
        HelpName = "A|B",
    };

    public Option<string[]> Option { get; } = new("--option")
    {
        Description = "Another reading of a clause, such as MinutePrecision=Lenient; 'jiyao rules' lists them.",
        HelpName = "KEY=VALUE",
    };

    /// <exception cref="OptionException">There is no such regulation, key or value.</exception>
    /// <exception cref="UsageException">An option is not of the form KEY=VALUE.</exception>
    public IReadOnlyList<RegulationPack> Load(ParseResult parsed) => Load(parsed, CheckConfiguration.None);

    /// <summary>The same over what an office has set: regulations in place of its own, options after them.</summary>
    /// <exception cref="OptionException">There is no such regulation, key or value.</exception>
    /// <exception cref="UsageException">An option is not of the form KEY=VALUE.</exception>
    public IReadOnlyList<RegulationPack> Load(ParseResult parsed, CheckConfiguration configuration)
    {
        var ids = parsed.GetValue(Regulation) is { Length: > 0 } given ? given
            : configuration.Regulations is { Count: > 0 } set ? set
            : ModelRegulations.Ids;
        return ModelRegulations.Load(ids, configuration.Options.Concat((parsed.GetValue(Option) ?? []).Select(Setting)));
    }

    /// <summary>The same with further options after them.</summary>
    /// <exception cref="OptionException">There is no such regulation, key or value.</exception>
    /// <exception cref="UsageException">An option is not of the form KEY=VALUE.</exception>
    public IReadOnlyList<RegulationPack> Load(ParseResult parsed, IEnumerable<string> further)
    {
        var ids = parsed.GetValue(Regulation) is { Length: > 0 } given ? given : ModelRegulations.Ids;
        return ModelRegulations.Load(ids, (parsed.GetValue(Option) ?? []).Concat(further).Select(Setting));
    }

    private static KeyValuePair<string, string> Setting(string text) => text.Split('=', 2) is [{ Length: > 0 } key, { Length: > 0 } value]
        ? new(key, value)
        : throw new UsageException($"--option takes KEY=VALUE, not '{text}'.");
}
