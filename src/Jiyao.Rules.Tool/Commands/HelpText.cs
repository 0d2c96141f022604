using System.CommandLine;
using System.CommandLine.Help;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>Descriptions in both languages: which is wanted is known only when help is asked for.</summary>
internal static class HelpText
{
    private const char Between = '\u001F';

    // What the library says itself, in English alone.
    private static readonly (string En, string Zh)[] Headings =
    [
        ("\nDescription:", "\n说明："), ("\nUsage:", "\n用法："), ("\nArguments:", "\n参数："), ("\nOptions:", "\n选项："), ("\nCommands:", "\n命令："),
        ("[options]", "[选项]"), ("[command]", "[命令]"), ("[default: ", "[默认："), ("(REQUIRED)", "（必填）"),
    ];

    /// <summary>A description.</summary>
    public static string Of(string zh, string en) => $"{zh}{Between}{en}";

    /// <summary>Leaves of all descriptions that the help of a command shows the one in a language.</summary>
    public static void Choose(Command command, TextStyle style)
    {
        Symbol[] shown = [command, .. command.Arguments, .. command.Subcommands, .. command.Options, .. command.Parents.OfType<Command>().SelectMany(parent => parent.Options)];
        foreach (var symbol in shown)
        {
            if (symbol.Description?.Split(Between) is [var zh, var en]) symbol.Description = style.Of(zh, en);
            else if (symbol is HelpOption) symbol.Description = style.Of("显示帮助。", "Show help.");
            else if (symbol is VersionOption) symbol.Description = style.Of("显示版本。", "Show the version.");
        }
    }

    /// <summary>The library's own words in a help text in a language.</summary>
    public static string Headed(string help, TextStyle style) => style.IsChinese
        ? Headings.Aggregate($"\n{help.ReplaceLineEndings("\n")}", (text, heading) => text.Replace(heading.En, heading.Zh, StringComparison.Ordinal))[1..]
        : help;
}
