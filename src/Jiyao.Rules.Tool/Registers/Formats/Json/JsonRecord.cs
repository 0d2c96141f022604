using System.Text;
using System.Text.Json;

namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>One JSON object as a row of cells: the keys are the columns, in the order in which they were first met.</summary>
internal sealed class JsonRecord(string path)
{
    private const int MostKeys = 1000;
    private const int LongestKey = 256;

    private readonly List<string> names = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly List<(int Start, int Length, long Record)> cells = [];
    private char[] letters = new char[1024];
    private int used;
    private long record;

    public IReadOnlyList<string> Names => names;

    public ReadOnlySpan<char> this[int position] =>
        position < cells.Count && cells[position] is var cell && cell.Record == record
            ? letters.AsSpan(cell.Start, cell.Length)
            : default;

    /// <summary>Takes the cells of an object; answers why it cannot, or null.</summary>
    public LocalizedText? Load(ReadOnlySpan<byte> json)
    {
        record++;
        used = 0;
        // No text is longer in UTF-16 than in UTF-8, and no number with its key, as in "":1e27, longer than four times as it stands.
        if (letters.Length / 4 < json.Length) letters = new char[json.Length * 8];
        var reader = new Utf8JsonReader(json);
        try
        {
            return Load(ref reader, json);
        }
        // The second is an escape that is half a character.
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return RecordFaults.BrokenJson;
        }
    }

    private LocalizedText? Load(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return RecordFaults.NotAnObject;
        var expected = 0;
        LocalizedText? fault = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var position = PositionOf(ref reader, expected);
            reader.Read();
            var start = used;
            Append(ref reader, json);
            if (position < 0) continue;
            if (cells[position].Record == record) fault ??= RecordFaults.RepeatedKey(Excerpt.Of(names[position]));
            cells[position] = (start, used - start, record);
            expected = position + 1;
        }

        reader.Read();
        return fault;
    }

    private int PositionOf(ref Utf8JsonReader reader, int expected)
    {
        if (expected < names.Count && reader.ValueTextEquals(names[expected])) return expected;
        if (reader.ValueSpan.Length > LongestKey) return -1;
        Span<char> key = stackalloc char[LongestKey];
        key = key[..reader.CopyString(key)];
        if (positions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known)) return known;
        if (names.Count == MostKeys) throw RegisterException.Of(path, null, RegisterFaults.TooManyKeys);
        var name = key.ToString();
        positions.Add(name, names.Count);
        names.Add(name);
        cells.Add(default);
        return names.Count - 1;
    }

    private void Append(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.String:
                used += reader.CopyString(letters.AsSpan(used));
                break;
            case JsonTokenType.Number when PlainNumber.TryWrite(reader.ValueSpan, letters.AsSpan(used), out var written):
                used += written;
                break;
            default:
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                used += Encoding.UTF8.GetChars(json[start..(int)reader.BytesConsumed], letters.AsSpan(used));
                break;
        }
    }
}
