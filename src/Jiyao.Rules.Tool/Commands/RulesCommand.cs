using System.CommandLine;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao rules</c>: every clause, the rules that encode it or why none does, and its options.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console, Option<string?> language)
    {
        var format = new Option<string>("--format")
        {
            Description = HelpText.Of("清单的写法。", "How the list is written."),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var regulations = new RegulationOptions();
        var command = new Command("rules", HelpText.Of(
            "列出全部条款：各有哪些规则、或为何没有，以及选项。",
            "List every clause: its rules, or why it has none, and its options."))
        {
            format,
        };
        regulations.AddTo(command);
        command.SetAction(parsed =>
        {
            var style = new TextStyle(console, parsed.GetValue(language));
            Write(parsed.GetValue(format)!, regulations.Choose(parsed).Engine().Catalogue, style, console.Out);
            console.Out.Flush();
            return ExitCodes.Clean;
        });
        return command;
    }

    private static void Write(string format, Catalogue catalogue, TextStyle style, TextWriter output)
    {
        switch (format)
        {
            case "json":
                CatalogueJson.Write(catalogue, output);
                break;
            case "markdown":
                CatalogueMarkdown.Write(catalogue, output);
                break;
            default:
                new CatalogueText(style, catalogue).Write(output);
                break;
        }
    }
}
