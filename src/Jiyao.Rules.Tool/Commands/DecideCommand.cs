using System.CommandLine;
using Jiyao.Rules.Tool.Requests;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao decide</c>: may this be done, and why not? Requests in, one answer a line out.</summary>
internal static class DecideCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE")
        {
            Description = HelpText.Of(
                "请求：每行一个对象、一个数组或一个对象。默认和 - 都是标准输入。",
                "Requests: an object a line, an array, or one object. By default, and for -, the standard input."),
            DefaultValueFactory = _ => "-",
        };
        var regulations = new RegulationOptions();
        var command = new Command("decide", HelpText.Of("裁决 AuthZEN 访问请求。", "Answer AuthZEN evaluation requests."))
        {
            file, };
        regulations.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetValue(file)!, regulations.Choose(parsed).Engine(), console));
        return command;
    }

    private static int Run(string path, RegulationEngine engine, ToolConsole console)
    {
        using var reader = RequestFile.Open(path, console);
        using var writer = new AnswerWriter(console.Out);
        var code = ExitCodes.Clean;
        foreach (var request in RequestFile.ReadAll(reader, console))
        {
            var answer = Answer.To(request, engine);
            if (answer.Errors.Count > 0) code = ExitCodes.Open;
            writer.Write(answer);
        }

        console.Out.Flush();
        return code;
    }
}
