using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Jiyao.Rules.Tool.Configuration;
using Jiyao.Rules.Tool.Regulations;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>The options that choose regulations and their readings, the same for every command.</summary>
internal sealed class RegulationOptions
{
    public Option<string[]> Regulation { get; } = new("--regulation")
    {
        Description = HelpText.Of(
            "A（局机关）、B（区机要局）；可写多次。默认两者都用；有 --pack 时都不用。",
            "A (bureau), B (cipher office); may be given several times. By default both, or none with --pack."),
        HelpName = "A|B",
    };

    public Option<string[]> Pack { get; } = new("--pack")
    {
        Description = HelpText.Of(
            "自编的规定：其项目生成的 .dll，其中的代码会被执行。可写多次。",
            "A regulation of one's own: the .dll that its project makes. Its code is run. May be given several times."),
        HelpName = "FILE",
    };

    public Option<string[]> Option { get; } = new("--option")
    {
        Description = HelpText.Of(
            "条款的另一种解读，如 MinutePrecision=Lenient；jiyao rules 列出全部。",
            "Another reading of a clause, such as MinutePrecision=Lenient; 'jiyao rules' lists them."),
        HelpName = "KEY=VALUE",
    };

    public Option<string?> TextOf { get; } = new("--text-of")
    {
        Description = HelpText.Of(
            "按这一天有效的文本判定；默认各条记录按其当时的文本。",
            "Judge by the text that was in force on this day; by default each record by that of its own time."),
        HelpName = "DATE",
    };

    public void AddTo(Command command)
    {
        // Asked for only by a shell: nothing of the regulations is loaded for their sake.
        Regulation.CompletionSources.Add(_ => ModelRegulations.Ids.Select(id => new CompletionItem(id)));
        Option.CompletionSources.Add(_ => ModelRegulations.Load(ModelRegulations.Ids, []).SelectMany(pack => pack.Options).Select(option => new CompletionItem($"{option.Key}=")));
        command.Add(Regulation);
        command.Add(Pack);
        command.Add(Option);
        command.Add(TextOf);
    }

    /// <summary>What was chosen.</summary>
    /// <exception cref="UsageException">An option is not of its form.</exception>
    public RegulationChoice Choose(ParseResult parsed) => Choose(parsed, CheckConfiguration.None);

    /// <summary>The same over what an office has set: regulations in place of its own, options after them.</summary>
    /// <exception cref="UsageException">An option is not of its form.</exception>
    public RegulationChoice Choose(ParseResult parsed, CheckConfiguration configuration)
    {
        var (ids, packs) = (parsed.GetValue(Regulation) ?? [], parsed.GetValue(Pack) ?? []);
        var isChosen = ids.Length + packs.Length > 0;
        return new(
            isChosen ? ids : configuration.Regulations,
            isChosen ? packs : configuration.Packs,
            [.. (parsed.GetValue(Option) ?? []).Select(text => Setting("--option", text))],
            Day("--text-of", parsed.GetValue(TextOf)))
        {
            Standing = [.. configuration.Options],
        };
    }

    /// <summary>Loads what was chosen; where it is the office's own settings that are wrong, says in which file they stand.</summary>
    /// <exception cref="OptionException">There is no such regulation, key or value.</exception>
    /// <exception cref="UsageException">A pack cannot be read, or the office's settings are wrong.</exception>
    public static IReadOnlyList<RegulationPack> Load(RegulationChoice chosen, CheckConfiguration office, string? file) =>
        Using(chosen.Load, office, file);

    /// <summary>Makes the engine for what was chosen, and says the same.</summary>
    /// <exception cref="OptionException">There is no such regulation, key or value.</exception>
    /// <exception cref="UsageException">A pack cannot be read, or the office's settings are wrong.</exception>
    public static RegulationEngine Engine(RegulationChoice chosen, CheckConfiguration office, string? file) =>
        Using(chosen.Engine, office, file);

    private static T Using<T>(Func<T> chosen, CheckConfiguration office, string? file)
    {
        try
        {
            return chosen();
        }
        catch (Exception exception) when (file is not null && exception is OptionException or UsageException)
        {
            var own = new RegulationChoice(office.Regulations, office.Packs, [], null) { Standing = [.. office.Options] };
            _ = ConfigurationFile.Using(file, own.Load);
            throw;
        }
    }

    /// <summary>Reads KEY=VALUE.</summary>
    /// <exception cref="UsageException">It is not of that form.</exception>
    public static KeyValuePair<string, string> Setting(string option, string text) =>
        text.Split('=', 2) is [{ Length: > 0 } key, { Length: > 0 } value]
            ? new(key, value)
            : throw new UsageException(
                $"{option} 取 KEY=VALUE，不取“{text}”。",
                $"{option} takes KEY=VALUE, not '{text}'.");

    /// <summary>Reads a date.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static DateOnly? Day(string option, string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException(
            $"{option}“{text}”不是日期；请写成 2026-07-01。",
            $"{option} '{text}' is no date; write it like 2026-07-01.");
}
