using System.CommandLine;
using Jiyao.Rules.Tool.Reports;
using Jiyao.Rules.Tool.Requests;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao explain</c>: how is each rule judged on these requests, condition by condition?</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console, Option<string?> language)
    {
        var file = new Argument<string>("FILE")
        {
            Description = HelpText.Of("请求文件，同 decide；- 为标准输入。", "The file with the requests, as decide takes them; -: the standard input."),
        };
        var regulations = new RegulationOptions();
        var command = new Command("explain", HelpText.Of("说明各条规则如何判定请求。", "Show how each rule is judged on requests."))
        {
            file,
        };
        regulations.AddTo(command);
        command.SetAction(parsed =>
        {
            var engine = regulations.Choose(parsed).Engine();
            return Run(parsed.GetValue(file)!, engine, console, new TextStyle(console, parsed.GetValue(language)));
        });
        return command;
    }

    private static int Run(string path, RegulationEngine engine, ToolConsole console, TextStyle style)
    {
        using var reader = RequestFile.Open(path, console);
        var writer = new ExplanationWriter(console.Out, engine, style);
        var code = ExitCodes.Clean;
        foreach (var request in RequestFile.ReadAll(reader, console))
        {
            var answer = Answer.To(request, engine);
            if (answer.Errors.Count > 0) code = ExitCodes.Open;
            writer.Write(request, answer);
        }

        console.Out.Flush();
        return code;
    }
}
