using System.Runtime.InteropServices;
using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.ColdStart;

/// <summary>The smallest host, as it was built beside this program and as a host publishes it that cares for its start.</summary>
internal static class ColdProcess
{
    public const int Denied = 10;

    private const string Name = "Jiyao.Rules.ColdStart";

    public static string Built { get; } = ChildProcess.Beside(Name, $"{Name}.dll");

    /// <summary>Publishes it ReadyToRun, into a folder.</summary>
    public static string Publish(string folder)
    {
        var project = Path.Combine(ChildProcess.Artifacts, "..", "benchmarks", Name);
        var run = ChildProcess.RunDotnet(
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "--artifacts-path", Path.Combine(folder, "artifacts"), "-o", Path.Combine(folder, "published"));
        return run.ExitCode == 0
            ? Path.Combine(folder, "published", $"{Name}.dll")
            : throw new InvalidOperationException($"the smallest host cannot be published ReadyToRun: {run.Output}");
    }
}
