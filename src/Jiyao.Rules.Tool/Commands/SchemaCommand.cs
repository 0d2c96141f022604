using System.CommandLine;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao schema</c>: the JSON schemas of what the tool reads and writes.</summary>
internal static class SchemaCommand
{
    public static IReadOnlyList<string> Names { get; } = ["report", "diff", "config", "baseline", "waivers"];

    public static Command Create(ToolConsole console)
    {
        var name = new Argument<string>("NAME")
        {
            Description = HelpText.Of(
                "report、diff、config、baseline 或 waivers。",
                "report, diff, config, baseline or waivers."),
        };
        name.AcceptOnlyFromAmong([.. Names]);
        var command = new Command("schema", HelpText.Of(
            "输出报告、比较结果、设置文件、基线或豁免清单的 JSON 模式。",
            "Print the JSON schema of the report, a comparison, the config file, a baseline or waivers.")) { name };
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
