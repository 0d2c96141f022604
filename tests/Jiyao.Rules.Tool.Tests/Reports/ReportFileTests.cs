using System.Diagnostics;
using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Reports;

/// <summary>Where a report goes: what stands there stays what it is, and nothing that is read is lost.</summary>
public sealed class ReportFileTests : IDisposable
{
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

    [Fact]
    public void The_waivers_are_not_written_over()
    {
        var waivers = folder.Write("w.json", "[]");

        Assert.Equal(2, Check("--waivers", waivers, "--format", $"json={waivers}").Code);
        Assert.Equal("[]", File.ReadAllText(waivers));
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
