using System.Text;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(Encoding encoding, string text) => File.WriteAllText(Path, text, encoding);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
