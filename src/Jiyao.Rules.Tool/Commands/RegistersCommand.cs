using System.CommandLine;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao registers</c>: every kind of register that can be read, with its columns.</summary>
internal static class RegistersCommand
{
    public static Command Create(ToolConsole console, Option<string?> language)
    {
        var format = new Option<string>("--format") { Description = HelpText.Of("清单的写法。", "How the list is written."), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown");
        var command = new Command("registers", HelpText.Of("列出可读的登记簿种类和各栏。", "List the kinds of register that can be read, with their columns.")) { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == "markdown") RegisterKindsMarkdown.Write(console.Out);
            else RegisterKindsText.Write(console.Out, new TextStyle(console, parsed.GetValue(language)));
            console.Out.Flush();
            return ExitCodes.Clean;
        });
        return command;
    }
}
