using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>The pages of clauses and registers are what the tool writes; each names the command that renews it.</summary>
public sealed class CataloguePageTests
{
    [Theory]
    [InlineData("A", "regulation-a.md")]
    [InlineData("B", "regulation-b.md")]
    public void The_page_is_what_the_command_writes(string regulation, string page) => Assert.Equal(
        JiyaoTool.Run("rules", "--regulation", regulation, "--format", "markdown").Out.ReplaceLineEndings("\n"),
        File.ReadAllText(Path.Combine(Docs(), page)).ReplaceLineEndings("\n"));

    [Fact]
    public void The_page_of_the_registers_is_what_the_command_writes() => Assert.Equal(
        JiyaoTool.Run("registers", "--format", "markdown").Out.ReplaceLineEndings("\n"),
        File.ReadAllText(Path.Combine(Docs(), "register-kinds.md")).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("rules")]
    [InlineData("registers")]
    public void A_page_ends_with_its_last_line(string command) =>
        Assert.EndsWith("|\n", JiyaoTool.Run(command, "--format", "markdown").Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private static string Docs([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs"));
}
