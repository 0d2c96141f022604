using System.CommandLine;
using System.Text.Json;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>A command run in this process, as the tool's top level runs it.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public IReadOnlyList<JsonElement> Answers =>
        [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public JsonElement Answer => Answers.Single();

    public static CommandRun Decide(string input, params string[] arguments) => Of(DecideCommand.Create, input, arguments);

    public static CommandRun Of(Func<ToolConsole, Command> create, string input, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        using var reader = new StringReader(input);
        var console = new ToolConsole(output, error, reader, new FixedClock(), new Dictionary<string, string>());
        var parsed = create(console).Parse(arguments);
        Assert.Empty(parsed.Errors);
        var code = 2;
        try
        {
            code = parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = output, Error = error });
        }
        catch (Exception exception) when (exception is UsageException or OptionException)
        {
            error.Write($"jiyao: {exception.Message}\n");
        }

        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
