using System.Text.Json;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>The tool run in this process, in English on a clock that stands still.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public IReadOnlyList<JsonElement> Answers =>
        [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public JsonElement Answer => Answers.Single();

    public static CommandRun Decide(string input, params string[] arguments) => Of(input, ["decide", .. arguments]);

    public static CommandRun Of(string input, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        using var reader = new StringReader(input);
        var console = new ToolConsole(output, error, reader, new FixedClock(), new Dictionary<string, string>());
        var code = JiyaoCommand.Run(arguments, console);
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
