using System.Runtime.InteropServices;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool;

/// <summary>
/// The standard output. The runtime says nothing of a pipe whose reader has gone and drops what is written to it, so that whoever answers
/// without an end has to ask.
/// </summary>
/// <param name="output">The output itself.</param>
internal sealed class StandardOutput(Stream output) : Stream
{
    private const int Number = 1;
    private const short ErrorOrHangUp = 0x08 | 0x10;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Whether nobody reads what is written any more. Where the system cannot be asked, somebody does.</summary>
    public static bool HasLostItsReader()
    {
        if (OperatingSystem.IsWindows()) return false;
        var asked = new Watched { Descriptor = Number };
        try
        {
            return Poll(ref asked, 1, 0) > 0 && (asked.Found & ErrorOrHangUp) != 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <exception cref="UsageException">It cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException("标准输出已关闭；请接到文件或终端。", "the standard output is closed; send it to a file or a terminal.");
        }
        catch (IOException exception)
        {
            throw new UsageException(
                $"标准输出写不成（{exception.Message}）；请核对去处和磁盘空间。",
                $"the standard output could not be written ({exception.Message}); check where it goes and the space on the disk.");
        }
    }

    /// <inheritdoc cref="Write(ReadOnlySpan{byte})"/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => output.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [DllImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(ref Watched descriptor, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct Watched
    {
        public int Descriptor;
        public short Asked;
        public short Found;
    }
}
