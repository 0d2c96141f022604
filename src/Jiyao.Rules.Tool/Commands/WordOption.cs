using System.CommandLine;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>An option that takes one of a few words.</summary>
internal sealed class WordOption
{
    private readonly Option<string> option;
    private readonly string[] words;

    private WordOption(Option<string> option, string[] words) => (this.option, this.words) = (option, words);

    /// <summary>Gives a command such an option; the first word is the default.</summary>
    public static WordOption AddTo(Command command, string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            HelpName = string.Join('|', words),
            Description = description,
            DefaultValueFactory = _ => words[0],
        };
        command.Add(option);
        return new WordOption(option, words);
    }

    /// <exception cref="UsageException">The option does not take the word given.</exception>
    public string Read(ParseResult parsed)
    {
        var given = parsed.GetValue(option);
        return Array.Find(words, word => string.Equals(word, given, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"{option.Name} takes {string.Join(", ", words)}, not '{given}'");
    }
}
