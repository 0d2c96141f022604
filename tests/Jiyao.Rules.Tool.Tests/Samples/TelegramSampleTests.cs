using System.Runtime.CompilerServices;
using System.Text;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Samples;

/// <summary>The sample in the repository is what its command writes, and shows every kind of breach of chapter B4.</summary>
public sealed class TelegramSampleTests
{
    private static string Shipped([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/cipher-office"));

    [Fact]
    public void A_register_of_the_same_name_is_not_written_over_unless_asked()
    {
        using var folder = new TempFolder();
        JiyaoTool.Run("sample", folder.Path, "--rows", "40");
        Assert.Equal(0, JiyaoTool.Run("sample", folder.Path, "--rows", "40").Code);
        var kept = Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).First();
        File.WriteAllText(kept, "kept");

        var (code, _, error) = JiyaoTool.Run("sample", folder.Path, "--rows", "40");

        Assert.Equal((2, "kept"), (code, File.ReadAllText(kept)));
        Assert.Contains("--force", error, StringComparison.Ordinal);
        Assert.Equal(0, JiyaoTool.Run("sample", folder.Path, "--rows", "40", "--force").Code);
        Assert.NotEqual("kept", File.ReadAllText(kept));
        Assert.Equal(2, JiyaoTool.Run("sample", kept).Code);
        Assert.Empty(Directory.EnumerateDirectories(Path.GetDirectoryName(folder.Path)!, $"{Path.GetFileName(folder.Path)}.*.tmp"));
    }

    [Fact]
    public void Where_nothing_can_be_written_the_folder_given_is_named()
    {
        using var folder = new TempFolder();
        var target = Path.Combine(folder.Write("file.txt", ""), "registers");

        var (code, _, error) = JiyaoTool.Run("sample", target);

        Assert.Equal(2, code);
        Assert.StartsWith($"jiyao: {target}: could not be written; check", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_sample_is_what_the_command_writes()
    {
        using var folder = new TempFolder();

        Assert.Equal(0, JiyaoTool.Run("sample", folder.Path).Code);

        var written = Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, written.Count);
        Assert.All(written, file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(Shipped(), Path.GetFileName(file)))));
    }

    [Fact]
    public void Every_clause_of_chapter_B4_that_has_a_rule_is_violated_somewhere()
    {
        var (code, report) = JiyaoTool.Check(Shipped());

        Assert.Equal(1, code);
        var violated = report.GetProperty("clauses").EnumerateArray()
            .Where(clause => clause.GetProperty("violated").GetInt64() > 0)
            .Select(clause => clause.GetProperty("id").GetString());
        Assert.Equal(["A2.f2", "B4.1.a", "B4.2.a", "B4.2.b", "B4.3.a", "B4.4.a", "B4.4.b", "B4.4.c", "B4.4.d", "B4.4.e"], violated);
        Assert.Equal(320, report.GetProperty("files").EnumerateArray().Sum(file => file.GetProperty("rows").GetInt32()));
    }

    [Fact]
    public void No_two_telegrams_have_one_number_so_that_every_receipt_can_be_told()
    {
        var numbers = Directory.EnumerateFiles(Shipped()).SelectMany(Rows).Select(cells => cells[2]).ToList();

        Assert.Equal((320, 320), (numbers.Count, numbers.Distinct().Count()));
        var (_, report) = JiyaoTool.Check(Shipped());
        var open = report.GetProperty("entries").EnumerateArray()
            .Where(entry => entry.GetProperty("clause").GetString() == "B4.1.a" && entry.GetProperty("verdict").GetString() == "indeterminate")
            .Select(entry => entry.GetProperty("message").GetProperty("en").GetString())
            .ToList();
        Assert.Equal(2, open.Count);
        Assert.All(open, message => Assert.Contains("one of the two is wrong", message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.zh-CN.md", "zh")]
    public void The_front_page_says_what_a_check_of_it_ends_with(string page, string lang)
    {
        var (code, output, _) = JiyaoTool.Run("check", Shipped(), "--lang", lang);

        Assert.Equal(1, code);
        Assert.Contains($"\n\n    {output.TrimEnd().Split('\n')[^1]}\n\n", File.ReadAllText(Path.Combine(Shipped(), "../..", page)), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_seed_writes_another_register()
    {
        using var one = new TempFolder();
        using var two = new TempFolder();
        JiyaoTool.Run("sample", one.Path, "--seed", "1", "--rows", "40");
        JiyaoTool.Run("sample", two.Path, "--seed", "2", "--rows", "40");

        Assert.NotEqual(
            File.ReadAllBytes(Directory.EnumerateFiles(one.Path).First()), File.ReadAllBytes(Directory.EnumerateFiles(two.Path).First()));
    }

    private static IEnumerable<string[]> Rows(string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Path.GetFileName(file).Contains("季度", StringComparison.Ordinal) ? Encoding.GetEncoding("GB18030") : Encoding.UTF8;
        return File.ReadLines(file, encoding).Select(line => line.Split(',')).Where(cells => cells[0] is "收" or "发");
    }
}
