using System.Buffers;

namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>A piece of a delimited text that begins where a record does.</summary>
/// <param name="text">The text.</param>
/// <param name="offset">The byte at which it begins.</param>
/// <param name="line">The line on which it begins; the first is 1.</param>
internal sealed class TextPiece(EncodedText text, long offset, long line) : IDisposable
{
    private byte[]? bytes;
    private int count;

    /// <param name="text">The text.</param>
    /// <param name="bytes">What it holds, from a pool.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="line">The line on which it begins.</param>
    public TextPiece(EncodedText text, byte[] bytes, int count, long line)
        : this(text, 0, line) => (this.bytes, this.count) = (bytes, count);

    public long Line => line;

    /// <summary>Whether it is in memory; otherwise it goes on to the end of the text, and is read from there.</summary>
    public bool IsAtHand => bytes is not null;

    /// <summary>Its characters.</summary>
    public TextReader Open() => bytes is null ? text.OpenText(offset) : text.Decode(new MemoryStream(bytes, 0, count));

    public void Dispose()
    {
        if (bytes is not null) ArrayPool<byte>.Shared.Return(bytes);
        (bytes, count) = (null, 0);
    }
}
