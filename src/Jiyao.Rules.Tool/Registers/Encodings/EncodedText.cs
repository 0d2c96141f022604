using System.Text;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>A text file whose encoding is known.</summary>
/// <param name="Path">The file.</param>
/// <param name="Encoding">How its bytes are characters.</param>
/// <param name="MarkLength">The bytes of its byte order mark, which are no text.</param>
/// <param name="FirstLineNotUtf8">The line that ruled UTF-8 out, if one did.</param>
internal sealed record EncodedText(string Path, Encoding Encoding, int MarkLength, long? FirstLineNotUtf8 = null)
{
    private const int BufferBytes = 1 << 17;

    /// <summary>Its characters, from the start.</summary>
    public StreamReader OpenText() => new(OpenBytes(), Encoding, detectEncodingFromByteOrderMarks: false, BufferBytes);

    /// <summary>Its characters as UTF-8 bytes, from the start.</summary>
    public Stream OpenUtf8() =>
        Encoding is UTF8Encoding ? OpenBytes() : Encoding.CreateTranscodingStream(OpenBytes(), Encoding, TextEncodings.Utf8);

    private FileStream OpenBytes()
    {
        var stream = RegisterFile.Open(Path);
        stream.Position = MarkLength;
        return stream;
    }
}
