using System.Text;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>One request many times, as lines or as an array on one line, without ever being in memory whole.</summary>
internal sealed class RepeatedRequests(string request, int count, bool isArray) : TextReader
{
    private int written;
    private string rest = isArray ? "[" : "";

    public override int Read(char[] buffer, int index, int count1)
    {
        while (rest.Length < count1 && written < count)
        {
            written++;
            rest += request + (!isArray ? "\n" : written < count ? "," : "]");
        }

        var length = Math.Min(count1, rest.Length);
        rest.CopyTo(0, buffer, index, length);
        rest = rest[length..];
        return length;
    }
}

/// <summary>Counts lines, keeps none, and looks at the memory in use now and then.</summary>
internal sealed class CountingWriter : TextWriter
{
    private readonly long before = GC.GetTotalMemory(true);

    public int Lines { get; private set; }

    public long PeakMegabytes { get; private set; }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value)
    {
    }

    public override void Write(char value)
    {
        if (value != '\n') return;
        if (++Lines % 25_000 == 0) PeakMegabytes = Math.Max(PeakMegabytes, (GC.GetTotalMemory(true) - before) >> 20);
    }
}
