using System.Buffers;
using System.Text;

namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>
/// Cuts a delimited text into pieces that can be read side by side: each begins where a record does. Where that cannot be told for
/// certain, for a quote out of place or an encoding whose bytes do not show it, the rest is one piece.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="delimiter">What parts its cells.</param>
/// <param name="length">The bytes of a piece.</param>
internal sealed class TextCutter(EncodedText text, char delimiter, int length = TextCutter.Usual)
{
    // Some hundred rows: enough that handing a piece over costs nothing, and few wait in memory.
    private const int Usual = 1 << 16;

    // A quoted cell of more lines has a quote that was never closed.
    private const int MostLinesOfRecord = 100;

    /// <summary>Whether a line break is seen in the bytes.</summary>
    private bool ShowsBreaks => text.Encoding is not UnicodeEncoding && char.IsAscii(delimiter);

    public IEnumerable<TextPiece> Cut() => ShowsBreaks ? CutBytes() : [new TextPiece(text, 0, 1)];

    private IEnumerable<TextPiece> CutBytes()
    {
        using var stream = text.OpenBytes();
        var (buffer, held, offset, line) = (ArrayPool<byte>.Shared.Rent(length), 0, 0L, 1L);
        while (true)
        {
            held += stream.ReadAtLeast(buffer.AsSpan(held, length - held), length - held, throwOnEndOfStream: false);
            if (held < length)
            {
                yield return new TextPiece(text, buffer, held, line);
                yield break;
            }

            var end = EndOfRecords(buffer.AsSpan(0, held));
            if (end == 0)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                yield return new TextPiece(text, offset, line);
                yield break;
            }

            var next = ArrayPool<byte>.Shared.Rent(length);
            buffer.AsSpan(end, held - end).CopyTo(next);
            var breaks = TextLines.CountBreaks(buffer.AsSpan(0, end));
            yield return new TextPiece(text, buffer, end, line);
            (buffer, held, offset, line) = (next, held - end, offset + end, line + breaks);
        }
    }

    // Behind the last line break of which it is certain that it ends a record; zero: of none.
    private int EndOfRecords(ReadOnlySpan<byte> bytes)
    {
        var start = 0;
        while (true)
        {
            var quote = bytes[start..].IndexOf((byte)'"');
            if (quote < 0) return start + bytes[start..].LastIndexOf((byte)'\n') + 1;
            start += bytes.Slice(start, quote).LastIndexOf((byte)'\n') + 1;
            var record = EndOfQuoted(bytes[start..]);
            if (record == 0) return start;
            start += record;
        }
    }

    // The length of a record that has quotes; zero: it does not end here, or is not written as it should be.
    private int EndOfQuoted(ReadOnlySpan<byte> bytes)
    {
        var end = 0;
        for (var lines = 0; lines < MostLinesOfRecord; lines++)
        {
            var next = bytes[end..].IndexOf((byte)'\n') + 1;
            if (next == 0) return 0;
            end += next;
            var use = Quotes.Check(bytes[..end], (byte)delimiter);
            if (use != QuoteUse.Open) return use == QuoteUse.Sound && !TextLines.HasLoneReturn(bytes[..end]) ? end : 0;
        }

        return 0;
    }
}
