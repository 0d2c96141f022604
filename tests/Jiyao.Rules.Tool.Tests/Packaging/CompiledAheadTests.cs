using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jiyao.Rules.Tool.Tests.Packaging;

/// <summary>
/// What is packed on request, compiled for a platform: an application and the tool run it where they are on that platform, and answer as
/// ever. It takes minutes, and a compiler that not every package source serves.
/// </summary>
public sealed class CompiledAheadTests
{
    private static readonly string Platform = RuntimeInformation.RuntimeIdentifier;

    [Fact]
    public void An_application_and_the_tool_run_what_is_compiled_for_their_platform_and_answer_alike()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("JIYAO_COMPILED_AHEAD") is { Length: > 0 }, "takes minutes: set JIYAO_COMPILED_AHEAD");
        using var packed = new PackedFiles();
        foreach (var project in new[] { "Jiyao.Rules.Abstractions", "Jiyao.Rules", "Jiyao.Rules.Tool" })
        {
            packed.Run(
                PackedFiles.Repository,
                "pack", $"src/{project}", "-c", "Release", "-p:CompiledAhead=true", $"-p:CompiledFor={Platform}", "--artifacts-path", Path.Combine(packed.Folder, "built"),
                "-o", packed.Packages);
        }

        var app = packed.Application("ahead");
        Assert.EndsWith("Deny B6.4.e", packed.Run(app, "run").TrimEnd(), StringComparison.Ordinal);
        Assert.All(["Jiyao.Rules.dll", "Jiyao.Rules.Abstractions.dll"], file =>
            Assert.True(IsCompiled(Assert.Single(Directory.EnumerateFiles(app, file, SearchOption.AllDirectories), path => path.Contains($"runtimes{Path.DirectorySeparatorChar}{Platform}", StringComparison.Ordinal)))));

        var folder = packed.Fresh("tool");
        packed.Run(folder, "tool", "install", "Jiyao.Rules.Tool", "--tool-path", folder, "--version", "0.1.0");
        Assert.True(IsCompiled(Assert.Single(Directory.EnumerateFiles(folder, "jiyao.dll", SearchOption.AllDirectories))));
        string[] check = ["check", Sample(), "--as-of", "2027-02-15", "--period", "2026-01-01/2026-12-31", "--format", "json", "--fail-on", "none", "--allow-indeterminate"];
        Assert.Equal(
            packed.RunProgram("dotnet", folder, [Path.Combine(AppContext.BaseDirectory, "jiyao.dll"), .. check]),
            packed.RunProgram(Path.Combine(folder, OperatingSystem.IsWindows() ? "jiyao.exe" : "jiyao"), folder, check));
    }

    // A file of the language alone has no directory of compiled code in its header of the run-time.
    private static bool IsCompiled(string path)
    {
        using var file = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(path));
        return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static string Sample([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/office"));
}
