using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    public static string Root => Path.GetFullPath(Path.Combine(Here(), "../.."));

    public static string File(string path) => Path.Combine(Root, path);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
