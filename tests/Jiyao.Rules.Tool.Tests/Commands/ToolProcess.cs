using System.Diagnostics;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>The tool as a process of its own, for what only a process has: signals, and an input that stays open.</summary>
internal static class ToolProcess
{
    public static Process Start(params string[] arguments) => StartIn(Path.GetTempPath(), arguments);

    /// <summary>The same with a folder of its own for temporary files.</summary>
    public static Process StartIn(string temporary, params string[] arguments)
    {
        // A shell starts what runs in the background with interrupts ignored, and its children inherit that.
        string[] heeding = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : [];
        string[] command = [.. heeding, "dotnet", Path.Combine(AppContext.BaseDirectory, "jiyao.dll"), .. arguments];
        return Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["TMPDIR"] = temporary },
        })!;
    }

    public static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
    }
}
