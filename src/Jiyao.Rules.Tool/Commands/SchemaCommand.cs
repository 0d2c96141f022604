using System.CommandLine;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao schema</c>: the JSON schemas of what the tool reads and writes.</summary>
internal static class SchemaCommand
{
    public static IReadOnlyList<string> Names { get; } = ["report", "config", "baseline", "waivers"];

    public static Command Create(ToolConsole console)
    {
        var name = new Argument<string>("NAME") { Description = "report, config, baseline or waivers." };
        name.AcceptOnlyFromAmong([.. Names]);
        var command = new Command("schema", "Print the JSON schema of the report, the config file, a baseline or waivers. 输出 JSON 模式。") { name };
        command.SetAction(parsed =>
        {
            using var schema = new StreamReader(typeof(SchemaCommand).Assembly.GetManifestResourceStream($"{parsed.GetValue(name)}.schema.json")!);
            console.Out.Write(schema.ReadToEnd());
            console.Out.Flush();
            return ExitCodes.Clean;
        });
        return command;
    }
}
