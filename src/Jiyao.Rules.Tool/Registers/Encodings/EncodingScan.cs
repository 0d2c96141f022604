using System.Text;
using System.Text.Unicode;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Finds the encoding of a text: by its byte order mark; else UTF-8 if every byte of the file bears it out; else GB18030, which
/// proves itself while reading.
/// </summary>
internal sealed class EncodingScan
{
    private const int ChunkBytes = 1 << 18;
    private const int LongestIncomplete = 3;

    private readonly string path;
    private long line = 1;
    private long? firstLineNotUtf8;
    private bool hasText;

    private EncodingScan(string path) => this.path = path;

    /// <summary>Reads the whole file once.</summary>
    /// <exception cref="RegisterException">It is empty, binary, or cannot be read.</exception>
    public static EncodedText Of(string path)
    {
        using var stream = RegisterFile.Open(path);
        return RegisterFile.Guard(path, () => null, () => new EncodingScan(path).Scan(stream));
    }

    private EncodedText Scan(FileStream stream)
    {
        var buffer = new byte[ChunkBytes];
        var held = stream.ReadAtLeast(buffer, LongestIncomplete, throwOnEndOfStream: false);
        var mark = Mark(buffer.AsSpan(0, held));
        if (mark is { Encoding: UnicodeEncoding })
            return stream.Length > mark.MarkLength ? mark : throw RegisterException.Of(path, null, RegisterFaults.Empty);

        var start = mark?.MarkLength ?? 0;
        while (true)
        {
            var kept = Take(buffer.AsSpan(start, held - start));
            buffer.AsSpan(held - kept, kept).CopyTo(buffer);
            var read = stream.Read(buffer, kept, buffer.Length - kept);
            if (read == 0) return Conclude(mark, cutShort: kept > 0);
            start = 0;
            held = kept + read;
        }
    }

    private EncodedText Conclude(EncodedText? mark, bool cutShort)
    {
        if (!hasText) throw RegisterException.Of(path, null, RegisterFaults.Empty);
        if (firstLineNotUtf8 is { } notUtf8)
        {
            return mark is null
                ? new(path, TextEncodings.Gb18030, 0, notUtf8)
                : throw RegisterException.Of(path, notUtf8, RegisterFaults.WrongEncoding("UTF-8"));
        }

        var encoding = cutShort ? TextEncodings.Utf8CutShort : TextEncodings.Utf8;
        return new(path, encoding, mark?.MarkLength ?? 0);
    }

    // Answers how many bytes at the end belong to a character that the next chunk completes.
    private int Take(ReadOnlySpan<byte> chunk)
    {
        var zero = chunk.IndexOf((byte)0);
        if (zero >= 0) throw RegisterException.Of(path, line + chunk[..zero].Count((byte)'\n'), RegisterFaults.Binary);
        hasText |= chunk.ContainsAnyExcept(" \t\r\n"u8);

        var incomplete = firstLineNotUtf8 is null ? Incomplete(chunk) : 0;
        var whole = chunk[..^incomplete];
        if (firstLineNotUtf8 is null && !Utf8.IsValid(whole))
        {
            firstLineNotUtf8 = line + whole[..FirstInvalid(whole)].Count((byte)'\n');
            whole = chunk;
            incomplete = 0;
        }

        line += whole.Count((byte)'\n');
        return incomplete;
    }

    private EncodedText? Mark(ReadOnlySpan<byte> first) =>
        first.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? new(path, TextEncodings.Utf8, 3)
        : first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new(path, TextEncodings.Utf16LittleEndian, 2)
        : first.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new(path, TextEncodings.Utf16BigEndian, 2)
        : null;

    private static int Incomplete(ReadOnlySpan<byte> chunk)
    {
        for (var back = 1; back <= LongestIncomplete && back <= chunk.Length; back++)
        {
            var value = chunk[^back];
            if (value < 0x80) return 0;
            if (value < 0xC0) continue;
            var length = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
            return length > back ? back : 0;
        }

        return 0;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
            position += length;
        return position;
    }
}
