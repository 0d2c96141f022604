using System.CommandLine;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao rules</c>: every clause, the rules that encode it or why none does, and its options.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("rules", "Lists every clause: its rules, or why it has none, and its options.");
        var regulations = RegulationOptions.AddTo(command);
        var format = WordOption.AddTo(command, "--format", "How the list is written.", "text", "json", "markdown");
        command.SetAction(parsed =>
        {
            var chosen = format.Read(parsed);
            var catalogue = RegulationEngine.Create(regulations.Load(parsed)).Catalogue;
            Write(chosen, catalogue, console.Out);
            console.Out.Flush();
            return 0;
        });
        return command;
    }

    private static void Write(string format, Catalogue catalogue, TextWriter output)
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
                CatalogueText.Write(catalogue, output);
                break;
        }
    }
}
