namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>JSON Lines: one object a line.</summary>
internal sealed class JsonLineReader(EncodedText text) : JsonReader(text)
{
    private long nextLine = 1;
    private bool isAtEnd;

    public override bool Read()
    {
        while (TryTakeLine(out var length))
        {
            var line = Window.Bytes[..length].Trim(" \t\r\n"u8);
            if (line.IsEmpty)
            {
                Window.Advance(length);
                continue;
            }

            var isRecord = Load(line);
            Window.Advance(length);
            return isRecord;
        }

        return false;
    }

    private bool TryTakeLine(out int length)
    {
        Line = nextLine++;
        var searched = 0;
        while (true)
        {
            var end = Window.Bytes[searched..].IndexOf((byte)'\n');
            length = end >= 0 ? searched + end + 1 : Window.Bytes.Length;
            if (end >= 0) return true;
            if (isAtEnd) return length > 0;
            searched = length;
            isAtEnd = !Window.Fill(Line);
        }
    }
}
