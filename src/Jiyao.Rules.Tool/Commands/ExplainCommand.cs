using System.CommandLine;
using Jiyao.Rules.Tool.Requests;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao explain</c>: how is each rule judged on these requests, condition by condition?</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("explain", "Shows how each rule is judged on requests, condition by condition.");
        var file = new Argument<string>("FILE")
        {
            Description = "The file with the requests, as decide takes them; -: the standard input.",
        };
        command.Add(file);
        var regulations = RegulationOptions.AddTo(command);
        var language = WordOption.AddTo(command, "--lang", "The language of the labels.", "zh", "en");
        command.SetAction(parsed =>
        {
            var isChinese = language.Read(parsed) == "zh";
            return Run(parsed.GetValue(file)!, RegulationEngine.Create(regulations.Load(parsed)), console, isChinese);
        });
        return command;
    }

    private static int Run(string path, RegulationEngine engine, ToolConsole console, bool isChinese)
    {
        using var reader = RequestFile.Open(path, console);
        var writer = new ExplanationWriter(console.Out, engine, isChinese);
        var code = ExitCodes.Answered;
        foreach (var request in RequestFile.ReadAll(reader, path, console.Clock))
        {
            var answer = Answer.To(request, engine);
            if (answer.Errors.Count > 0) code = ExitCodes.InputErrors;
            writer.Write(request, answer);
        }

        console.Out.Flush();
        return code;
    }
}
