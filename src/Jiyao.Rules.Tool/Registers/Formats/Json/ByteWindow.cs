namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>The part of a stream that is being looked at. It grows with the longest record, within the limit.</summary>
internal sealed class ByteWindow(string path, Stream stream) : IDisposable
{
    private const int FirstLength = 1 << 16;

    private byte[] buffer = new byte[FirstLength];
    private int start;
    private int end;

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(start, end - start);

    /// <summary>Leaves the first bytes behind.</summary>
    public void Advance(int count) => start += count;

    /// <summary>Reads on, keeping what is there; false at the end of the stream.</summary>
    /// <param name="line">The line on which the record starts that is not complete yet.</param>
    /// <exception cref="RegisterException">The record is longer than the limit.</exception>
    public bool Fill(long line)
    {
        if (end - start > RecordLimit.Length) throw RegisterException.Of(path, line, RegisterFaults.RecordTooLong);
        if (start > 0)
        {
            Bytes.CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }

    public void Dispose() => stream.Dispose();
}
