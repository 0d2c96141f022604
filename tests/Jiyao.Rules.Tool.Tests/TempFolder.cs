using System.Text;
using Jiyao.Rules.Tool.Tests.Registers;

namespace Jiyao.Rules.Tool.Tests;

/// <summary>A folder of its own for each test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiyao-registers-");

    public string Path => folder.FullName;

    public string Write(string name, string text, Encoding? encoding = null) =>
        Write(name, [.. (encoding ?? ExportEncodings.Utf8).GetPreamble(), .. (encoding ?? ExportEncodings.Utf8).GetBytes(text)]);

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
