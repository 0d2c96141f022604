using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>The catalogue's pages are what the tool writes. To renew one: <c>jiyao rules --regulation A --format markdown</c>.</summary>
public sealed class CataloguePageTests
{
    [Theory]
    [InlineData("A", "regulation-a.md")]
    [InlineData("B", "regulation-b.md")]
    public void The_page_is_what_the_command_writes(string regulation, string page) => Assert.Equal(
        JiyaoTool.Run("rules", "--regulation", regulation, "--format", "markdown").Out.ReplaceLineEndings("\n"),
        File.ReadAllText(Path.Combine(Docs(), page)).ReplaceLineEndings("\n"));

    private static string Docs([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs"));
}
