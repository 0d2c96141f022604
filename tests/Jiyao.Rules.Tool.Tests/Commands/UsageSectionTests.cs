using System.CommandLine;
using System.Runtime.CompilerServices;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>The overview on the front page has every option of the commands that take most of them.</summary>
public sealed class UsageSectionTests
{
    private static readonly ToolConsole Nothing = new(TextWriter.Null, TextWriter.Null, TextReader.Null, TimeProvider.System, new Dictionary<string, string>());

    [Fact]
    public void The_front_page_names_every_option_of_check() => Assert.Empty(Missing(CheckCommand.Create(Nothing, new("--lang")), "jiyao check PATH"));

    [Fact]
    public void The_front_page_names_every_option_of_diff_that_check_does_not_have()
    {
        var shared = CheckCommand.Create(Nothing, new("--lang")).Options.Select(option => option.Name).Except(["--format"]);

        Assert.Empty(Missing(DiffCommand.Create(Nothing, new("--lang")), "jiyao diff PATH").Except(shared));
    }

    private static IEnumerable<string> Missing(Command command, string from)
    {
        var page = File.ReadAllText(Page());
        var begin = page.IndexOf(from, StringComparison.Ordinal);
        var usage = page[begin..page.IndexOf("\n    jiyao ", begin, StringComparison.Ordinal)];
        return command.Options.Select(option => option.Name).Where(name => !usage.Contains($"[{name}", StringComparison.Ordinal));
    }

    private static string Page([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../README.md");
}
