using System.Runtime.InteropServices;
using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.ColdStart;

/// <summary>A program as it was built beside this one, and as it is published for one platform.</summary>
/// <param name="Folder">Where its project stands.</param>
/// <param name="Name">The project.</param>
/// <param name="File">What is run.</param>
internal sealed record ColdProcess(string Folder, string Name, string File)
{
    public const int Denied = 10;

    /// <summary>The smallest host.</summary>
    public static ColdProcess Host { get; } = new("benchmarks", "Jiyao.Rules.ColdStart", "Jiyao.Rules.ColdStart.dll");

    public static ColdProcess Tool { get; } = new("src", "Jiyao.Rules.Tool", "jiyao.dll");

    public string Built => ChildProcess.Beside(Name, File);

    /// <summary>Publishes it ReadyToRun, into a folder.</summary>
    public string Publish(string folder)
    {
        var run = ChildProcess.RunDotnet(
            "publish", Path.Combine(ChildProcess.Artifacts, "..", Folder, Name), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false", "-p:PublishReadyToRun=true", "--artifacts-path", Path.Combine(folder, "artifacts"), "-o", Path.Combine(folder, Name));
        return run.ExitCode == 0
            ? Path.Combine(folder, Name, File)
            : throw new InvalidOperationException($"{Name} cannot be published ReadyToRun: {run.Output}");
    }
}
