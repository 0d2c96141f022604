using System.Runtime.CompilerServices;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Samples;

/// <summary>The office's year in the repository is what its command writes, and has each clause judged and breached.</summary>
public sealed class OfficeSampleTests
{
    [Fact]
    public void The_shipped_sample_is_what_the_command_writes()
    {
        using var folder = new TempFolder();

        Assert.Equal(0, JiyaoTool.Run("sample", folder.Path, "--office").Code);

        var written = Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Directory.EnumerateFiles(Shipped()).Select(Path.GetFileName).Order(StringComparer.Ordinal), written);
        Assert.All(written, name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(folder.Path, name!)), File.ReadAllBytes(Path.Combine(Shipped(), name!))));
    }

    [Fact]
    public void Every_clause_a_machine_can_decide_is_judged_and_breached_somewhere()
    {
        var (code, report) = JiyaoTool.Check(Shipped(), "--as-of", "2027-02-15", "--period", "2026-01-01/2026-12-31");

        Assert.Equal(1, code);
        Assert.Equal(
            ["A0", "A1", "B3.4.a", "B6.1.a", "B6.5.b", "B6.6.b", "B6.8.c", "B6.8.d"],
            report.GetProperty("notEvaluated").EnumerateArray().Select(clause => clause.GetProperty("clause").GetString()));
        var clauses = report.GetProperty("clauses").EnumerateArray().ToList();
        Assert.Equal(82, clauses.Count);
        // B5.3.c permits; nobody can breach it.
        Assert.Equal(
            ["B5.3.c"],
            clauses.Where(clause => clause.GetProperty("violated").GetInt64() == 0).Select(clause => clause.GetProperty("id").GetString()));
        var files = report.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(34, files.Select(file => file.GetProperty("kind").GetString()).Distinct().Count());
        Assert.InRange(files.Sum(file => file.GetProperty("rows").GetInt64()), 20_000, 30_000);
    }

    [Fact]
    public void A_whole_office_has_the_rows_it_has()
    {
        using var folder = new TempFolder();

        var (code, _, error) = JiyaoTool.Run("sample", Path.Combine(folder.Path, "office"), "--office", "--rows", "40");

        Assert.Equal((2, "jiyao: --office has as many rows as its registers need and does not go with --rows; leave one out.\n"), (code, error));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "office")));
    }

    private static string Shipped([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/office"));
}
