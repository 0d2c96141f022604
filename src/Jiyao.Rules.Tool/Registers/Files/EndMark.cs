using System.IO.Compression;
using System.Security.Cryptography;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Shows that a packed file was unpacked to its end. The library takes a file that was cut short for one that ends there, and rows would
/// vanish; so a second packed part is read behind it, which comes out only where the first is whole.
/// </summary>
internal static class EndMark
{
    private static readonly byte[] Mark = RandomNumberGenerator.GetBytes(32);

    /// <summary>What a packed stream holds, with the mark behind it.</summary>
    public static Stream Unpack(Stream packed) => new GZipStream(new WithMark(packed), CompressionMode.Decompress);

    /// <summary>Takes the mark off what was unpacked.</summary>
    /// <exception cref="InvalidDataException">It is not there: the packed stream was not whole.</exception>
    public static void TakeOff(FileStream unpacked)
    {
        var end = unpacked.Length - Mark.Length;
        var found = new byte[Mark.Length];
        if (end < 0) throw new InvalidDataException();
        unpacked.Position = end;
        unpacked.ReadExactly(found);
        if (!found.AsSpan().SequenceEqual(Mark)) throw new InvalidDataException();
        unpacked.SetLength(end);
    }

    private static MemoryStream PackedMark()
    {
        var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(Mark);
        packed.Position = 0;
        return packed;
    }

    private sealed class WithMark(Stream first) : Stream
    {
        private readonly MemoryStream second = PackedMark();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer) => first.Read(buffer) is var read and > 0 ? read : second.Read(buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) second.Dispose();
            base.Dispose(disposing);
        }
    }
}
