using System.Text.Json;

namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>A JSON array of objects, or objects one after the other, laid out over any number of lines.</summary>
internal sealed class JsonSequenceReader(EncodedText text) : JsonReader(text)
{
    private JsonReaderState state = new(new JsonReaderOptions { AllowMultipleValues = true });
    private long line = 1;
    private int depth;
    private bool ended;

    public override bool Read()
    {
        while (!ended)
        {
            if (TryTakeValue(out var isRecord))
            {
                if (isRecord) return true;
                continue;
            }

            if (Window.Fill(line)) continue;
            ended = true;
            var rest = Window.Bytes.Trim(" \t\r\n"u8);
            Line = line;
            if (depth > 0 || !rest.IsEmpty) return Reject(rest, RecordFaults.CutShort);
        }

        return false;
    }

    // False: the bytes at hand end before the next value does.
    private bool TryTakeValue(out bool isRecord)
    {
        isRecord = false;
        var bytes = Window.Bytes;
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, state);
        try
        {
            if (!reader.Read()) return false;
            var start = (int)reader.TokenStartIndex;
            if (!IsOuterList(reader))
            {
                var type = reader.TokenType;
                if (!reader.TrySkip()) return false;
                Line = line + bytes[..start].Count((byte)'\n');
                var value = bytes[start..(int)reader.BytesConsumed];
                isRecord = type == JsonTokenType.StartObject ? Load(value) : Reject(value, RecordFaults.NotAnObject);
            }
        }
        catch (JsonException broken)
        {
            throw RegisterException.Of(Path, broken.LineNumber + 1, RegisterFaults.BrokenJson);
        }

        var consumed = (int)reader.BytesConsumed;
        depth = reader.TokenType switch { JsonTokenType.StartArray => 1, JsonTokenType.EndArray when !isRecord => 0, _ => depth };
        line += bytes[..consumed].Count((byte)'\n');
        state = reader.CurrentState;
        Window.Advance(consumed);
        return true;
    }

    private static bool IsOuterList(Utf8JsonReader reader) =>
        reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray;
}
