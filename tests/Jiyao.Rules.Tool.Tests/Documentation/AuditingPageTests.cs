using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Jiyao.Rules.Tool.Tests.Commands;
using Jiyao.Rules.Tool.Tests.Regulations;

namespace Jiyao.Rules.Tool.Tests.Documentation;

/// <summary>Every command of the page for auditors, those of the CI recipes included, is run as it stands there, in its order.</summary>
public sealed partial class AuditingPageTests
{
    [Fact]
    public void Each_command_runs_as_it_stands_there()
    {
        using var folder = new TempFolder();
        var commands = Commands().ToList();
        foreach (var version in new[] { "rules", "rules-1.0", "rules-1.1" }) HarbourPack.Write(folder, $"{version}/Harbour.dll", days: 4000);

        Assert.Equal("jiyao sample registers --office", commands[0]);
        Assert.True(commands.Count >= 8, string.Join('\n', commands));
        Assert.All(commands, command =>
        {
            // The made-up year is not over: as of now, deadlines would lapse between two of the commands.
            string[] asOf = command.StartsWith("jiyao check", StringComparison.Ordinal) && !command.Contains("--as-of", StringComparison.Ordinal) ? ["--as-of", "2027-02-15"] : [];
            var (code, _, error) = JiyaoTool.Run([.. command.Split(' ')[1..].Select(word => In(folder, word)), .. asOf]);
            Assert.True(code == 0, $"{command}: {code} {error}");
        });
        Assert.Equal(
            ["baseline.json", "diff.json", "report.html", "report.json", "report.sarif", "report.xml", "summary.md"],
            Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_piece_of_json_keeps_to_its_schema()
    {
        using var folder = new TempFolder();
        var pieces = Pieces().Matches(Page()).Select(match => match.Groups[1].Value).ToList();
        folder.Write("registers/t.csv", "收/发,序号,收报时间,回单时间\n收,1,2026-03-10 09:00:00,2026-03-10 09:15:00\n");
        folder.Write("registers/jiyao.json", pieces.Single(piece => piece.StartsWith('{')).Replace("\"baseline\": \"baseline.json\",", "", StringComparison.Ordinal));
        folder.Write("waivers.json", pieces.Single(piece => piece.StartsWith('[')));

        var (code, _, error) = JiyaoTool.Run(
            "check", In(folder, "registers"), "--waivers", In(folder, "waivers.json"), "--as-of", "2026-04-01", "--fail-on", "none", "--allow-indeterminate");

        Assert.True(code == 0, error);
    }

    private static IEnumerable<string> Commands() =>
        Command().Matches(Page()).Select(match => match.Value).Where(command => !command.StartsWith("jiyao completion", StringComparison.Ordinal)
            && !command.StartsWith("jiyao schema", StringComparison.Ordinal));

    // Commands of a page name files of the folder that they are given in.
    private static string In(TempFolder folder, string word)
    {
        var file = word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return FileName().IsMatch(file) ? word[..^file.Length] + Path.Combine(folder.Path, file) : word;
    }

    private static string Page([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/auditing.md")));

    // A command stands alone on its line, after "- " or "run: " in a recipe, or at the end of a quoted shell line.
    [GeneratedRegex(@"(?<=^|- |run: |tools"" )jiyao (?:check|diff|sample|schema|completion) [^'`\n]+(?=$|')", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^(registers|[\w./-]+\.(json|sarif|xml|md|html|dll))$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Pieces();
}
