using System.Text;
using Jiyao.Rules.Tool.Reports;
using Jiyao.Rules.Tool.Tests.Commands;
using Jiyao.Rules.Tool.Tests.Reports;

namespace Jiyao.Rules.Tool.Tests;

/// <summary>What a run keeps for a while holds what registers hold: nobody but its owner reads it, and it does not outlive the run.</summary>
public sealed class TemporaryFileTests : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(60);

    private readonly TempFolder folder = new();

    [Fact]
    public async Task What_is_taken_in_from_the_input_is_the_owners_alone_and_gone_when_the_run_is_stopped()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("signals are sent with kill");
            return;
        }

        using var process = ToolProcess.StartIn(folder.Path, "check", "-");
        try
        {
            await process.StandardInput.WriteAsync(OneRegister.Header + OneRegister.Kept);
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            using var end = new CancellationTokenSource(Enough);
            while (Kept().Length == 0) await Task.Delay(20, end.Token);

            Assert.Equal(Owner, File.GetUnixFileMode(Assert.Single(Kept())));
            ToolProcess.Signal(process, "TERM");
            await process.WaitForExitAsync(end.Token);
            Assert.Empty(Kept());
        }
        finally
        {
            process.Kill();
        }

        string[] Kept() => Directory.GetFiles(folder.Path, "jiyao-*");
    }

    [Fact]
    public void A_long_list_of_findings_is_kept_in_a_file_that_has_no_name_any_more()
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists("/proc/self/fd"))
        {
            Assert.Skip("looks at what /proc tells of open files");
            return;
        }

        using var spool = new Spool();
        for (var i = 0; i < 5; i++) spool.Add(Encoding.UTF8.GetBytes(new string('x', 1 << 20)));

        // By the file's own name: the folders of tests that run beside this one begin likewise.
        var open = Directory.GetFiles("/proc/self/fd").Where(file => new FileInfo(file).LinkTarget is { } target
            && Path.GetFileName(target).StartsWith("jiyao-", StringComparison.Ordinal) && target.EndsWith(" (deleted)", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(open);
        foreach (var file in open) Assert.Equal(Owner, File.GetUnixFileMode(file));
    }

    [Fact]
    public void A_report_in_the_making_is_the_owners_alone_and_what_it_was_to_be_when_it_is_done()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("modes are those of Unix");
            return;
        }

        var (usual, report) = (File.GetUnixFileMode(folder.Write("usual", "")), Path.Combine(folder.Path, "r.json"));
        ReportFile.Write(report, target =>
        {
            if (!OperatingSystem.IsWindows()) Assert.Equal(Owner, File.GetUnixFileMode(Assert.Single(Directory.GetFiles(folder.Path, "r.json.*"))));
            target.Write("{}");
        });

        Assert.Equal(usual, File.GetUnixFileMode(report));
        Assert.Equal(["r.json", "usual"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_report_that_fails_half_way_leaves_nothing_behind()
    {
        Assert.Throws<InvalidOperationException>(() => ReportFile.Write(Path.Combine(folder.Path, "r.json"), _ => throw new InvalidOperationException()));

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    public void Dispose() => folder.Dispose();
}
