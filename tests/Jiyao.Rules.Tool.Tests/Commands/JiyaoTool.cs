using System.Text.Json;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>Runs the tool in this process, with writers in place of a terminal and a clock that stands still.</summary>
internal static class JiyaoTool
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(8));

    public static (int Code, string Out, string Error) Run(params string[] arguments) => RunWith("", arguments);

    public static (int Code, string Out, string Error) RunWith(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var console = new ToolConsole(output, error, reader, new StandingClock(), new Dictionary<string, string> { ["LANG"] = "en_US.UTF-8" });
        var code = JiyaoCommand.Run(arguments, console);
        return (code, output.ToString(), error.ToString());
    }

    public static (int Code, JsonElement Report) Check(params string[] arguments)
    {
        var (code, output, error) = Run(["check", .. arguments, "--format", "json"]);
        Assert.Equal("", error);
        return (code, JsonDocument.Parse(output).RootElement);
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
