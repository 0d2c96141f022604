using System.Text;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>A text file whose encoding is known.</summary>
/// <param name="Path">The file.</param>
/// <param name="Encoding">How its bytes are characters.</param>
/// <param name="MarkLength">The bytes of its byte order mark, which are no text.</param>
/// <param name="FirstLineNotUtf8">The line that ruled UTF-8 out, if one did.</param>
internal sealed record EncodedText(string Path, Encoding Encoding, int MarkLength, long? FirstLineNotUtf8 = null)
{
    private const int BufferBytes = 1 << 12;

    /// <summary>Its characters, from the start or from a byte at which one begins.</summary>
    public StreamReader OpenText(long offset = 0) => Decode(OpenBytes(offset));

    /// <summary>The characters of some of its bytes.</summary>
    public StreamReader Decode(Stream bytes) => new(bytes, Encoding, detectEncodingFromByteOrderMarks: false, BufferBytes);

    /// <summary>Its characters as UTF-8 bytes, from the start.</summary>
    public Stream OpenUtf8() =>
        Encoding is UTF8Encoding ? OpenBytes() : Encoding.CreateTranscodingStream(OpenBytes(), Encoding, TextEncodings.Utf8);

    /// <summary>Its bytes without the mark, from the start or from one of them.</summary>
    public FileStream OpenBytes(long offset = 0)
    {
        var stream = RegisterFile.Open(Path);
        stream.Position = MarkLength + offset;
        return stream;
    }
}
