using System.Diagnostics;

namespace Jiyao.Rules.Hosts.Tests;

/// <summary>A sample host, started as the process it is.</summary>
internal sealed class SampleHost : IDisposable
{
    private readonly Process process;

    public SampleHost(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, $"Jiyao.Rules.Samples.{name}.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
    }

    /// <summary>What it printed, once it has ended.</summary>
    public (int Code, string Out) Ended()
    {
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, printed);
    }

    /// <summary>The first line with this in it.</summary>
    public async Task<string> Line(string part, CancellationToken cancellation)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
            if (line.Contains(part, StringComparison.Ordinal)) return line;
        throw new InvalidOperationException($"it ended without saying {part}: {await process.StandardError.ReadToEndAsync(cancellation)}");
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
