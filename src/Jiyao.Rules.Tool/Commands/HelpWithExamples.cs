using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>The help of a command in the language asked for, with how it is called below.</summary>
/// <param name="help">The library's help.</param>
/// <param name="style">The language.</param>
internal sealed class HelpWithExamples(HelpAction help, TextStyle style) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["check"] = """
            jiyao check registers --period 2026-01-01/2026-12-31
            jiyao check telegrams.csv --regulation B --option DayCounting=CivilCode --format json=report.json
            jiyao check registers --baseline baseline.json --format text --format sarif=report.sarif --format html=report.html
            """,
        ["diff"] = """
            jiyao diff registers --with DayCounting=CivilCode
            jiyao diff registers --with DayCounting=CivilCode --format json=diff.json
            jiyao diff registers --pack rules-1.0.dll --with-pack rules-1.1.dll
            jiyao diff registers --pack rules.dll --text-of 2026-06-30 --with-text-of 2026-07-01
            """,
        ["decide"] = """
            echo '{"action":{"name":"carryOut"},"resource":{"type":"document","properties":{"level":"秘密"}}}' | jiyao decide
            jiyao decide requests.jsonl --regulation B > answers.jsonl
            """,
        ["explain"] = """
            jiyao explain requests.jsonl --lang zh
            """,
        ["rules"] = """
            jiyao rules --regulation B
            jiyao rules --format markdown > rules.md
            """,
        ["registers"] = """
            jiyao registers
            jiyao registers --format markdown > registers.md
            """,
        ["sample"] = """
            jiyao sample registers --office
            jiyao sample telegrams --rows 100000 --seed 7
            """,
        ["schema"] = """
            jiyao schema report > report.schema.json
            """,
        ["completion"] = """
            jiyao completion bash >> ~/.bashrc
            jiyao completion fish > ~/.config/fish/completions/jiyao.fish
            """,
    };

    private static readonly LocalizedText Codes = new(
        "退出码：0 全部判定且无违反；1 有违反，或有 --fail-on 所列的；2 用法有误或文件读不了；3 有不明或读不出的。",
        "Exit codes: 0 all judged and nothing violated; 1 violations, or what --fail-on names; 2 bad usage or an unreadable file;\n  3 something is indeterminate or could not be read.");

    // Who asks for help need not have said what the command takes.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var (command, configuration) = (parseResult.CommandResult.Command, parseResult.InvocationConfiguration);
        var output = configuration.Output;
        using var text = new StringWriter();
        HelpText.Choose(command, style);
        configuration.Output = text;
        var code = help.Invoke(parseResult);
        configuration.Output = output;
        output.Write(HelpText.Headed(text.ToString(), style));
        if (!Examples.TryGetValue(command.Name, out var examples)) return code;
        output.Write($"{style.Of("示例：", "Examples:")}\n  {examples.ReplaceLineEndings("\n  ")}\n");
        if (command.Name == "check") output.Write($"\n  {style.Of(Codes)}\n");
        return code;
    }
}
