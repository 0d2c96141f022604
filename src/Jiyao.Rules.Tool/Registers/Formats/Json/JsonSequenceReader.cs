using System.Text.Json;

namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>A JSON array of objects, or objects one after the other, laid out over any number of lines.</summary>
/// <param name="text">The text.</param>
/// <param name="list">The keys that lead to the array, where it stands in an object.</param>
internal sealed class JsonSequenceReader(EncodedText text, IReadOnlyList<string>? list = null) : JsonReader(text)
{
    private readonly IReadOnlyList<string> keys = list ?? [];
    private JsonReaderState state = new(new JsonReaderOptions { AllowMultipleValues = true });
    private long line = 1;
    private int depth;
    private int entered;
    private bool isInList;
    private bool isMet;
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
            if (!IsAround(ref reader))
            {
                var type = reader.TokenType;
                if (!reader.TrySkip()) return false;
                Line = line + bytes[..start].Count((byte)'\n');
                var value = bytes[start..(int)reader.BytesConsumed];
                isRecord = type == JsonTokenType.StartObject ? Load(value)
                    : Reject(value, type == JsonTokenType.EndObject ? RecordFaults.NoList(string.Join('.', keys)) : RecordFaults.NotAnObject);
            }
        }
        catch (JsonException broken)
        {
            throw RegisterException.Of(Path, broken.LineNumber + 1, RegisterFaults.BrokenJson);
        }

        var consumed = (int)reader.BytesConsumed;
        depth = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? reader.CurrentDepth + 1 : reader.CurrentDepth;
        line += bytes[..consumed].Count((byte)'\n');
        state = reader.CurrentState;
        Window.Advance(consumed);
        return true;
    }

    // Whether a token is part of what stands around the records.
    private bool IsAround(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray && reader.CurrentDepth == keys.Count && (isInList || entered == keys.Count))
        {
            isInList = reader.TokenType == JsonTokenType.StartArray;
            isMet = true;
            return true;
        }

        if (keys.Count == 0 || isInList) return false;
        if (reader.CurrentDepth == 0) return IsAroundAnother(reader.TokenType);
        if (reader.TokenType != JsonTokenType.PropertyName) return true;
        if (reader.CurrentDepth <= entered) entered = reader.CurrentDepth - 1;
        if (!isMet && entered < keys.Count && reader.CurrentDepth == entered + 1 && reader.ValueTextEquals(keys[entered])) entered++;
        return true;
    }

    // A further object is read like the first: pages of one answer. What has no such list is a record that cannot be read.
    private bool IsAroundAnother(JsonTokenType token)
    {
        if (token == JsonTokenType.StartObject) (entered, isMet) = (0, false);
        return token == JsonTokenType.StartObject || (token == JsonTokenType.EndObject && isMet);
    }
}
