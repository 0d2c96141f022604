using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class RegisterFilesTests
{
    private const string Text = "收/发,序号,标题\n收,1,一\n";
    private const string Json = "{\"收/发\":\"收\",\"序号\":1,\"标题\":\"一\"}";

    [Fact]
    public void A_folder_is_read_with_its_subfolders_in_ordinal_order()
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "b.csv", "B.tsv", "a/z.txt", "a/b/c.jsonl", "c.NDJSON", "甲.json", "a.csv" })
            folder.Write(name, name.Contains("json", StringComparison.OrdinalIgnoreCase) ? Json : Text);

        var files = RegisterFiles.Find([folder.Path]);

        Assert.Equal(["B.tsv", "a.csv", "a/b/c.jsonl", "a/z.txt", "b.csv", "c.NDJSON", "甲.json"], Below(folder, files.Paths));
        var registers = RegisterFiles.Open([folder.Path]);
        Assert.Equal(files.Paths, registers.Select(register => register.Path));
        Assert.All(registers, register => Assert.Equal("telegram", register.Kind));
        Assert.Equal(7, registers.Sum(register => register.Read().Count()));
    }

    [Fact]
    public void Other_files_are_skipped_and_listed_and_hidden_ones_are_not_seen()
    {
        using var folder = new TempFolder();
        folder.Write("a.csv", Text);
        folder.Write("readme.md", "x");
        folder.Write("sub/a.docx", "x");
        folder.Write(".hidden.csv", "x");
        folder.Write(".git/a.csv", "x");
        folder.Write("~$a.csv", "x");

        var files = RegisterFiles.Find([folder.Path]);

        Assert.Equal(["a.csv"], Below(folder, files.Paths));
        Assert.Equal(["readme.md", "sub/a.docx"], Below(folder, files.PassedOver.Select(other => other.Path)));
    }

    [Fact]
    public void A_report_of_an_earlier_run_that_lies_in_a_folder_is_no_register()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", Text);
        string[] formats = ["json=out.json", "text=out.txt", "sarif=sarif.json"];
        foreach (var format in formats.Select(format => format.Replace("=", $"={folder.Path}/", StringComparison.Ordinal)))
            Commands.JiyaoTool.Run("check", path, "--format", format, "--write-baseline", Path.Combine(folder.Path, "baseline.json"));

        Assert.Equal(5, Directory.GetFiles(folder.Path).Length);
        Assert.Equal(["a.csv"], Below(folder, RegisterFiles.Find([folder.Path]).Paths));
    }

    [Theory]
    [InlineData("Regulations register,,\n")]
    [InlineData("依据规定 登记的电报,,\n")]
    public void A_register_whose_title_begins_as_a_report_does_is_read(string title)
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", title + Text);

        Assert.Equal(["a.txt"], Below(folder, RegisterFiles.Find([folder.Path]).Paths));
    }

    [Fact]
    public void Paths_are_kept_as_given_and_in_their_order()
    {
        using var folder = new TempFolder();
        string b = folder.Write("b.csv", Text), a = folder.Write("a.csv", Text);
        var roundabout = Path.Combine(folder.Path, ".", "a.csv");

        Assert.Equal([b, roundabout], RegisterFiles.Find([b, roundabout, a, folder.Path]).Paths);
    }

    [Fact]
    public void A_link_to_a_folder_is_told_since_it_is_not_followed()
    {
        using TempFolder folder = new(), elsewhere = new();
        elsewhere.Write("february.csv", Text);
        folder.Write("january.csv", Text);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "february"), elsewhere.Path);

        var files = RegisterFiles.Find([folder.Path]);

        Assert.Equal(["january.csv"], Below(folder, files.Paths));
        var over = Assert.Single(files.PassedOver);
        Assert.Equal(["february"], Below(folder, [over.Path]));
        Assert.Contains("name that folder itself", over.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_linked_into_itself_does_not_go_on_for_ever()
    {
        using var folder = new TempFolder();
        folder.Write("a.csv", Text);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);

        Assert.Single(RegisterFiles.Find([folder.Path]).Paths);
    }

    [Fact]
    public void A_folder_without_registers_is_refused()
    {
        using var folder = new TempFolder();
        folder.Write("readme.md", "x");

        var message = Refusal(folder.Path);

        Assert.StartsWith(folder.Path, message, StringComparison.Ordinal);
        Assert.Contains("holds no register", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_does_not_exist_and_a_bad_file_of_a_folder_are_refused()
    {
        using var folder = new TempFolder();
        folder.Write("a.csv", Text);
        var bad = folder.Write("b.csv", "x,y\n1,2\n");

        Assert.StartsWith(bad, Refusal(folder.Path), StringComparison.Ordinal);
        var missing = Path.Combine(folder.Path, "c");
        Assert.StartsWith(missing, Refusal(missing), StringComparison.Ordinal);
    }

    private static string Refusal(string path) => Assert.Throws<RegisterException>(() => RegisterFiles.Open([path])).Message;

    private static IEnumerable<string> Below(TempFolder folder, IEnumerable<string> paths) =>
        paths.Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'));
}
