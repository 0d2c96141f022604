using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;
using Jiyao.Rules.Tool.Tests.Reports;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Tests.Triaging;

/// <summary>Files of one name in two folders are told apart, wherever the folders lie; a name that is alone counts by itself.</summary>
public sealed class FileNamesTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("/x/t.csv;/x/u.csv", "t;u")]
    [InlineData("/x/t.csv.gz;/x/book.xlsx!一月;/x/book.xlsx!二月", "t;book!一月;book!二月")]
    [InlineData("/x/a/t.csv;/x/b/t.csv;/x/u.csv", "a/t;b/t;u")]
    [InlineData("/y/z/a/t.tsv;/y/z/b/t.csv.gz", "a/t;b/t")]
    [InlineData("/x/2025/a/t.csv;/x/2026/a/t.csv;/x/b/t.csv", "2025/a/t;2026/a/t;b/t")]
    [InlineData("/x/t.csv;/x/t.xlsx", "t.csv;t.xlsx")]
    [InlineData("/a/t.csv;/a/t.xlsx;/b/t.csv", "a/t.csv;t.xlsx;b/t")]
    [InlineData("/a/t.xlsx!一月;/a/t.xlsx!二月;/b/t.csv", "a/t!一月;a/t!二月;b/t")]
    [InlineData("/x/book.xlsx!1.5;/x/u.csv", "book;u")]
    [InlineData("/t.csv;/a/t.csv", "/t;a/t")]
    public void As_many_folders_count_as_tell_files_apart(string paths, string names)
    {
        var known = FileNames.Of(paths.Split(';'));

        Assert.Equal(names.Split(';'), paths.Split(';').Select(known.Of));
    }

    [Fact]
    public void Alike_records_of_two_files_are_two_findings_and_stay_them_where_the_folders_move()
    {
        var (before, after) = (Fingerprints("one"), Fingerprints("another/place"));

        Assert.Equal(2, before.Distinct().Count());
        Assert.Equal(before, after);
    }

    [Fact]
    public void What_is_known_of_one_file_excuses_nothing_of_another()
    {
        var (kept, late) = (OneRegister.Header + OneRegister.Kept, OneRegister.Header + OneRegister.Late);
        var baseline = Path.Combine(folder.Path, "baseline.json");
        Write(late, kept);
        Assert.Equal(1, Check("--write-baseline", baseline));
        Assert.Equal(0, Check("--baseline", baseline));

        Write(kept, late);

        Assert.Equal(1, Check("--baseline", baseline));

        void Write(string one, string other) => (_, _) = (folder.Write("all/a/t.csv", one), folder.Write("all/b/t.csv", other));

        int Check(params string[] options) =>
            JiyaoTool.Run(["check", Path.Combine(folder.Path, "all"), "--regulation", "B", "--as-of", "2026-04-01", .. options]).Code;
    }

    public void Dispose() => folder.Dispose();

    private string?[] Fingerprints(string root)
    {
        foreach (var room in new[] { "a", "b" }) folder.Write($"{root}/{room}/t.csv", OneRegister.Header + OneRegister.Late);
        var sarif = JiyaoTool.Run("check", Path.Combine(folder.Path, root), "--regulation", "B", "--as-of", "2026-04-01", "--format", "sarif").Out;
        return [.. JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString() == "B4.1.a")
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("jiyaoRecord/v1").GetString())];
    }
}
