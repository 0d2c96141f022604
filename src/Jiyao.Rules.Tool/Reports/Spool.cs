using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>
/// A list of JSON values written down as they come, to be copied into a report later: in memory while it is short, in a temporary
/// file beyond, so that a report of any length takes no memory.
/// </summary>
internal sealed class Spool : IDisposable
{
    private const int MostInMemory = 4 << 20;

    private readonly ArrayBufferWriter<byte> one = new();
    private readonly Utf8JsonWriter writer;
    private Stream stream = new MemoryStream();
    private bool isEmpty = true;

    public Spool() => writer = new(one, JsonParts.Readable);

    public void Add<TValue>(TValue value, Action<Utf8JsonWriter, TValue> write)
    {
        write(writer, value);
        writer.Flush();
        Add(one.WrittenSpan);
        one.ResetWrittenCount();
        writer.Reset();
    }

    public void Add(ReadOnlySpan<byte> json)
    {
        if (!isEmpty) stream.WriteByte((byte)',');
        stream.WriteByte((byte)'\n');
        stream.Write(json);
        isEmpty = false;
        if (stream is MemoryStream { Length: > MostInMemory } memory) MoveToFile(memory);
    }

    public void CopyTo(TextWriter target)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, new UTF8Encoding(false), false, 1 << 16, leaveOpen: true);
        var buffer = new char[1 << 16];
        while (reader.Read(buffer) is var read and > 0) target.Write(buffer, 0, read);
        stream.Position = stream.Length;
    }

    /// <summary>Copies no more than so many of the list, which are objects, in their order, after so many that are passed over.</summary>
    public void CopyTo(TextWriter target, long most, long after = 0)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, new UTF8Encoding(false), false, 1 << 16, leaveOpen: true);
        for (var i = 0L; i <= after; i++) _ = reader.ReadLine();
        for (var i = 0L; i < most && reader.ReadLine() is { } line; i++)
        {
            target.Write(i == 0 ? "\n" : ",\n");
            target.Write(line.AsSpan().TrimEnd(','));
        }

        stream.Position = stream.Length;
    }

    public void Dispose()
    {
        writer.Dispose();
        stream.Dispose();
    }

    private void MoveToFile(MemoryStream memory)
    {
        var file = TemporaryFiles.CreateUnnamed();
        memory.WriteTo(file);
        memory.Dispose();
        stream = file;
    }
}
