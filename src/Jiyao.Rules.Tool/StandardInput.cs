namespace Jiyao.Rules.Tool;

/// <summary>
/// The standard input of a command that can be told to stop while it waits for more. It never fills what it is given to fill: a reader of text
/// that finds its buffer full takes it that there is more at hand, and would wait for that before it tells of what it has.
/// </summary>
/// <param name="input">The input itself.</param>
/// <param name="stop">Is cancelled when the command is to end.</param>
internal sealed class StandardInput(Stream input, CancellationToken stop) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    // The system cannot be told to give up reading, so that another thread waits for it, and may be left behind.
    public override int Read(byte[] buffer, int offset, int count) =>
        Task.Run(() => input.Read(buffer, offset, Math.Max(count - 1, Math.Min(count, 1)))).WaitAsync(stop).GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
