using System.Diagnostics;

namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>A headless Chromium, where there is one.</summary>
internal sealed class Browser : IDisposable
{
    public const string Absent = "There is no Chromium on the PATH (chromium, chromium-browser, google-chrome): the page was not opened.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly TempFolder profile = new();

    public static bool IsAbsent => Program is null;

    private static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Opens a page: the document as its script leaves it, and what was logged.</summary>
    public (string Document, string Log) Open(string page, params string[] options)
    {
        var start = new ProcessStartInfo(Program!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] always =
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--virtual-time-budget=5000",
            "--enable-logging=stderr", $"--user-data-dir={profile.Path}",
        ];
        foreach (var option in (string[])[.. always, .. options, page]) start.ArgumentList.Add(option);
        using var process = Process.Start(start)!;
        var log = process.StandardError.ReadToEndAsync();
        var document = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("Chromium did not come to an end.");
        }

        return (document.GetAwaiter().GetResult(), log.GetAwaiter().GetResult());
    }

    public void Dispose() => profile.Dispose();
}
