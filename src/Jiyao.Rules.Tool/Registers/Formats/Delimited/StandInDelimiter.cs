namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>A text whose delimiter, which the CSV reader does not accept, is replaced by one that no text contains.</summary>
internal sealed class StandInDelimiter(TextReader text, char delimiter) : TextReader
{
    /// <summary>The unit separator of ASCII.</summary>
    public const char StandIn = '\u001F';

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var read = text.Read(buffer);
        buffer[..read].Replace(delimiter, StandIn);
        return read;
    }

    public override int Read() => text.Read() is var next && next == delimiter ? StandIn : next;

    public override int Peek() => text.Peek() is var next && next == delimiter ? StandIn : next;

    protected override void Dispose(bool disposing)
    {
        if (disposing) text.Dispose();
        base.Dispose(disposing);
    }
}
