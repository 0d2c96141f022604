using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>What is wrong with a command line, in both languages; the parser has but one.</summary>
internal static class CommandLineFault
{
    /// <summary>The fault to tell; null: there is none.</summary>
    public static LocalizedText? Of(ParseResult parsed)
    {
        if (parsed.Action is HelpWithExamples) return null;
        var help = parsed.CommandResult.Command is RootCommand ? "jiyao --help" : $"jiyao {parsed.CommandResult.Command.Name} --help";
        if (parsed.Errors.Count == 0) return Unread(parsed) is { } option ? Unknown(option, help) : null;
        if (parsed.UnmatchedTokens is [var word, ..]) return Unknown(word, help);
        return parsed.CommandResult.Command is RootCommand { Subcommands: var commands } && parsed.Tokens.Count == 0
            ? new($"请写命令：{string.Join('、', commands.Select(one => one.Name))}；见 {help}。", $"say what to do: {string.Join(", ", commands.Select(one => one.Name))}; see '{help}'.")
            : Told(parsed.Errors[0], help);
    }

    private static LocalizedText Told(ParseError error, string help)
    {
        var (symbol, option) = (error.SymbolResult, error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult);
        var (name, given, choices) = (option, symbol) switch
        {
            ({ } one, _) => (one.Option.Name, one.Tokens, Choices(one.Option)),
            (_, ArgumentResult one) => (one.Argument.Name, one.Tokens, Choices(one.Argument)),
            _ => ("", [], []),
        };
        return (name.Length, given.Count, choices.Length) switch
        {
            (0, _, _) => new($"命令行有误；见 {help}。", $"{error.Message} See '{help}'."),
            (_, 0, _) when option is null => new($"缺 {name}；见 {help}。", $"{name} is missing; see '{help}'."),
            (_, 0, _) => new($"{name} 后面缺值；见 {help}。", $"{name} takes a value; see '{help}'."),
            (_, > 1, _) => new($"{name} 只能写一次。", $"{name} may be given only once."),
            (_, _, 0) => new($"{name} 不取“{given[0].Value}”；见 {help}。", $"{name} does not take '{given[0].Value}'; see '{help}'."),
            _ => new($"{name} 取 {string.Join('、', choices)}，不取“{given[0].Value}”。", $"{name} takes {string.Join(", ", choices)}, not '{given[0].Value}'."),
        };
    }

    private static LocalizedText Unknown(string word, string help) => word.StartsWith('-')
        ? new($"没有选项 {word}；见 {help}。", $"there is no option {word}; see '{help}'.")
        : new($"不认识 {word}；见 {help}。", $"{word} is not known here; see '{help}'.");

    // An option that is not known is taken for a file, where files are asked for.
    private static string? Unread(ParseResult parsed) => parsed.CommandResult.Command.Arguments
        .SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
        .Select(token => token.Value)
        .FirstOrDefault(word => word.Length > 1 && word[0] == '-' && !Path.Exists(word));

    private static string[] Choices(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];
}
