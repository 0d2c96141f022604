using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Registers;

public sealed class PathTests : IDisposable
{
    private const string Row = "收/发,序号,收报时间,回单时间\n收,1,2026-03-10 09:00:00,2026-03-10 09:15:00\n";

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("*.csv", 1)]
    [InlineData("**/*.csv", 3)]
    [InlineData("2026/*", 2)]
    [InlineData("20??/a.csv", 1)]
    [InlineData("2?/a.csv", 0)]
    [InlineData("20?6/?.csv", 2)]
    [InlineData("**/20?6/?.csv", 2)]
    [InlineData("?", 0)]
    public void A_pattern_stands_for_the_files_it_matches(string pattern, int files)
    {
        folder.Write("a.csv", Row);
        folder.Write("2026/a.csv", Row);
        folder.Write("2026/b.csv", Row);

        Assert.Equal(files, PathPattern.Files(Path.Combine(folder.Path, pattern)).Count);
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_an_error()
    {
        var (code, _, error) = JiyaoTool.Run("check", Path.Combine(folder.Path, "*.csv"));

        Assert.Equal(2, code);
        Assert.Contains("no file matches", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_stood_in_for_others_are_gone_afterwards()
    {
        var before = Directory.EnumerateFiles(Path.GetTempPath(), "jiyao-*.csv").Count();
        JiyaoTool.Run("check", folder.Write("a.csv.gz", SameRows.Packed(System.Text.Encoding.UTF8.GetBytes(Row))));

        Assert.InRange(Directory.EnumerateFiles(Path.GetTempPath(), "jiyao-*.csv").Count(), 0, before);
    }

    public void Dispose() => folder.Dispose();
}
