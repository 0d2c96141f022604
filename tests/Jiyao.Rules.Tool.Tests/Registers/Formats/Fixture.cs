using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Files that other programs wrote, of forms that nothing here writes.</summary>
internal static class Fixture
{
    public static string Path(string name) =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Here())!, "Files", name);

    private static string Here([CallerFilePath] string here = "") => here;
}
