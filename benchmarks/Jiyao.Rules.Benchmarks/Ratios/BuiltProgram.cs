using System.Runtime.InteropServices;

namespace Jiyao.Rules.Benchmarks.Ratios;

/// <summary>A program as it was built beside this one, and as it is published for one platform.</summary>
/// <param name="Folder">Where its project stands.</param>
/// <param name="Name">The project.</param>
/// <param name="File">What is run.</param>
internal sealed record BuiltProgram(string Folder, string Name, string File)
{
    /// <summary>The smallest host.</summary>
    public static BuiltProgram Host { get; } = new("benchmarks", "Jiyao.Rules.ColdStart", "Jiyao.Rules.ColdStart.dll");

    public static BuiltProgram Tool { get; } = new("src", "Jiyao.Rules.Tool", "jiyao.dll");

    public string Built => ChildProcess.Beside(Name, File);

    /// <summary>Publishes it ReadyToRun, into a folder; null: the compiler for that cannot be had here, which is said.</summary>
    public string? Published(string folder)
    {
        var run = ChildProcess.RunDotnet(
            "publish", Path.Combine(ChildProcess.Artifacts, "..", Folder, Name), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false", "-p:PublishReadyToRun=true", "--artifacts-path", Path.Combine(folder, "artifacts"), "-o", Path.Combine(folder, Name));
        if (run.ExitCode == 0) return Path.Combine(folder, Name, File);
        Console.Error.WriteLine($"{Name} cannot be compiled ahead here, and is measured as it was built: {run.Output}");
        return null;
    }
}
