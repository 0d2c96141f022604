using System.Diagnostics;
using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Reports;

/// <summary>Where a report goes: what stands there stays what it is, and nothing that is read is lost.</summary>
public sealed class ReportFileTests : IDisposable
{
    private const string Baseline = """{ "version": 1, "findings": [] }""";

    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_pipe_stays_a_pipe_and_its_reader_gets_the_report()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes are made with mkfifo");
        var pipe = Path.Combine(folder.Path, "pipe");
        using (var made = Process.Start("mkfifo", [pipe])) made.WaitForExit();
        using var reader = Process.Start(new ProcessStartInfo("cat", [pipe]) { RedirectStandardOutput = true })!;
        var read = reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, Check("--format", $"json={pipe}").Code);

        var report = await read.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(report).RootElement.ValueKind);
        using var still = Process.Start("test", ["-p", pipe]);
        still.WaitForExit();
        Assert.Equal(0, still.ExitCode);
    }

    [Fact]
    public void A_device_stays_a_device_and_takes_any_number_of_reports()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "needs /dev/null");

        Assert.Equal(1, Check("--format", "json=/dev/null", "--format", "sarif=/dev/null").Code);
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    [Fact]
    public void Behind_a_link_the_file_is_replaced_and_who_may_read_it_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("links need rights there");
            return;
        }

        var (report, link) = (folder.Write("before.json", "old"), Path.Combine(folder.Path, "link.json"));
        File.SetUnixFileMode(report, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, report);

        Assert.Equal(1, Check("--format", $"json={link}").Code);

        Assert.Equal(report, new FileInfo(link).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(report));
    }

    [Theory]
    [InlineData("--format", "sarif=./FOLDER/r.json")]
    [InlineData("--write-baseline", "FOLDER/r.json")]
    public void Two_reports_never_go_to_one_file(string option, string value)
    {
        var (code, error) = Check("--format", $"json={folder.Path}/r.json", option, value.Replace("./FOLDER", $"{folder.Path}/.", StringComparison.Ordinal).Replace("FOLDER", folder.Path, StringComparison.Ordinal));

        Assert.Equal(2, code);
        Assert.Contains("two reports would go to the same file", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_in_the_folder_is_not_written_over_but_an_earlier_report_is()
    {
        var register = folder.Write("all/t.csv", OneRegister.Header + OneRegister.Kept);
        string[] check = ["check", Path.Combine(folder.Path, "all"), "--regulation", "B", "--as-of", "2026-04-01", "--format"];

        Assert.Equal(2, JiyaoTool.Run([.. check, $"json={register}"]).Code);
        Assert.Equal(OneRegister.Header + OneRegister.Kept, File.ReadAllText(register));

        foreach (var report in new[] { "json=r.json", "text=r.txt", "sarif=s.json" })
        {
            string[] again = [.. check, report.Replace("=", $"={folder.Path}/all/", StringComparison.Ordinal)];
            Assert.Equal((0, 0), (JiyaoTool.Run(again).Code, JiyaoTool.Run(again).Code));
            File.Delete(Path.Combine(folder.Path, "all", report.Split('=')[1]));
        }
    }

    [Theory]
    [InlineData("--waivers", "[]")]
    [InlineData("--baseline", Baseline)]
    [InlineData("--config", "{}")]
    public void What_is_read_beside_the_registers_is_not_written_over(string option, string text)
    {
        var read = folder.Write("read/r.json", text);
        var spelt = Path.Combine(folder.Path, "read", "..", "read", "r.json");

        var (code, error) = Check(option, read, "--format", $"json={spelt}");

        Assert.Equal((2, $"jiyao: --format json={spelt}: the report would be written over a file that is read; give it another name.\n"), (code, error));
        Assert.Equal(text, File.ReadAllText(read));
    }

    [Theory]
    [InlineData("--waivers", "[]")]
    [InlineData("--config", "{}")]
    public void A_new_baseline_takes_the_place_of_none_but_a_baseline(string option, string text)
    {
        var read = folder.Write("r.json", text);

        var (code, error) = Check(option, read, "--write-baseline", read);

        Assert.Equal(2, code);
        Assert.StartsWith($"jiyao: --write-baseline {read}: ", error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(read));
    }

    [Theory]
    [InlineData("linked.json")]
    [InlineData("folder/r.json")]
    public void Behind_a_link_it_is_the_same_file(string spelt)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var read = folder.Write("read/r.json", Baseline);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "linked.json"), read);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "folder"), "read");

        var (code, error) = Check("--baseline", read, "--format", $"json={Path.Combine(folder.Path, spelt)}");

        Assert.Equal(2, code);
        Assert.Contains("would be written over a file that is read", error, StringComparison.Ordinal);
        Assert.Equal(Baseline, File.ReadAllText(read));
    }

    [Fact]
    public void A_link_that_leads_to_itself_is_told_and_not_followed_for_ever()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var link = Path.Combine(folder.Path, "round.json");
        File.CreateSymbolicLink(link, "round.json");

        Assert.Equal(2, Check("--baseline", link, "--format", $"json={link}").Code);
    }

    [Fact]
    public void The_baseline_that_is_read_can_be_renewed_in_its_place()
    {
        var baseline = folder.Write("b.json", Baseline);

        Assert.Equal(1, Check("--baseline", baseline, "--write-baseline", baseline).Code);
        Assert.Equal(0, Check("--baseline", baseline, "--write-baseline", baseline).Code);
        Assert.Equal(0, Check("--baseline", baseline).Code);
    }

    [Fact]
    public void A_comparison_is_not_written_over_what_the_office_keeps_either()
    {
        var (register, baseline) = (folder.Write("all/t.csv", OneRegister.Header + OneRegister.Kept), folder.Write("all/b.json", Baseline));
        folder.Write("all/jiyao.json", """{ "baseline": "b.json" }""");

        var (code, _, error) = JiyaoTool.Run("diff", Path.GetDirectoryName(register)!, "--with", "DayCounting=CivilCode", "--format", $"json={baseline}");

        Assert.Equal(2, code);
        Assert.StartsWith($"jiyao: --format json={baseline}: ", error, StringComparison.Ordinal);
        Assert.Equal(Baseline, File.ReadAllText(baseline));
    }

    [Fact]
    public void A_place_that_takes_no_file_is_named_before_anything_is_read()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "needs /proc");

        var (code, error) = Check("--format", "json=/proc/r.json");

        Assert.Equal((2, "jiyao: /proc/r.json: could not be written; check the path and the space on the disk, or name another place.\n"), (code, error));
    }

    public void Dispose() => folder.Dispose();

    private (int Code, string Error) Check(params string[] options)
    {
        var register = folder.Write("t.csv", OneRegister.Header + OneRegister.Kept + OneRegister.Late);
        var (code, _, error) = JiyaoTool.Run(["check", register, "--regulation", "B", "--as-of", "2026-04-01", .. options]);
        return (code, error);
    }
}
