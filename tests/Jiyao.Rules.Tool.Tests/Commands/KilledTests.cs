using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml.Linq;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>Whenever the tool is stopped or killed, a report is whole or as it was before. <c>JIYAO_KILLS=50</c> for a longer run.</summary>
public sealed class KilledTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_no_broken_report()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("JIYAO_KILLS"), out var asked) ? asked : 6;
        var random = new System.Random(20261123);
        var (json, xml) = (Path.Combine(folder.Path, "report.json"), Path.Combine(folder.Path, "report.xml"));
        File.WriteAllText(json, "{\"before\":true}");
        for (var i = 0; i < kills; i++)
        {
            using var process = ToolProcess.Start("check", Sample(), "--format", $"json={json}", "--format", $"junit={xml}");
            await Task.Delay(random.Next(100, 2500), TestContext.Current.CancellationToken);
            process.Kill();
            process.WaitForExit();

            using var report = JsonDocument.Parse(File.ReadAllText(json));
            Assert.True(report.RootElement.TryGetProperty("before", out _) || report.RootElement.TryGetProperty("rejected", out _));
            if (File.Exists(xml)) Assert.NotEmpty(XDocument.Load(xml).Root!.Elements());
        }
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Asked_to_stop_it_writes_nothing_and_says_so(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        var register = folder.Write("big.csv", "");
        using (var output = new StreamWriter(register))
        {
            output.Write("收/发,序号,收报时间,回单时间\n");
            for (var i = 0; i < 3_000_000; i++) output.Write("收,1,2026-03-10 09:00:00,2026-03-10 09:15:00\n");
        }

        var report = Path.Combine(folder.Path, "report.json");
        using var process = ToolProcess.Start("check", register, "--format", $"json={report}");
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        ToolProcess.Signal(process, signal);
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal((130, "jiyao: stopped; no file is left half-written.\n"), (process.ExitCode, error));
        Assert.Equal(["big.csv"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
    }

    public void Dispose() => folder.Dispose();

    private static string Sample([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/office"));
}
