using System.Diagnostics;

namespace Jiyao.Rules.Benchmarks.Ratios;

/// <summary>How a process of its own went.</summary>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="PeakBytes">The most memory it held at once.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ChildRun(TimeSpan Elapsed, long PeakBytes, int ExitCode, string Output);

/// <summary>Starts programs as processes of their own.</summary>
internal static class ChildProcess
{
    private const int PollMilliseconds = 20;

    /// <summary>The folder under which everything is built, each project in a folder of its name and the configuration's.</summary>
    public static string Artifacts { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));

    /// <summary>A file of another project, built as this program was.</summary>
    public static string Beside(string project, string file) =>
        Path.Combine(Artifacts, "bin", project, new DirectoryInfo(AppContext.BaseDirectory).Name, file);

    /// <summary>A program of .NET: its dll and its arguments; or a command of the SDK.</summary>
    public static ChildRun RunDotnet(params string[] arguments) => Run(arguments);

    /// <summary>This program again, with hidden arguments.</summary>
    public static ChildRun RunSelf(params string[] arguments) =>
        Run([Path.ChangeExtension(Environment.GetCommandLineArgs()[0], ".dll"), .. arguments]);

    private static ChildRun Run(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Dotnet, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;

        // The peak only rises, and is gone once the process is.
        while (!process.WaitForExit(PollMilliseconds)) peak = Math.Max(peak, Peak(process));
        return new(Stopwatch.GetElapsedTime(start), peak, process.ExitCode, output.GetAwaiter().GetResult());
    }

    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
