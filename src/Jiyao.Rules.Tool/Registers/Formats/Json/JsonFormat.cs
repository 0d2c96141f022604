using System.Text.Json;

namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>JSON Lines, a JSON array, or objects one after the other.</summary>
internal sealed class JsonFormat : RegisterFormat
{
    private const int RecordsSearched = 10;

    public override IReadOnlyList<string> Extensions { get; } = [".json", ".jsonl", ".ndjson"];

    public override RecordSource Inspect(string path, KindChoice kinds)
    {
        var text = EncodingScan.Of(path);
        Func<RecordReader> open = IsLines(text) ? () => new JsonLineReader(text) : () => new JsonSequenceReader(text);
        using var reader = open();
        var read = 0;
        while (read < RecordsSearched && reader.Read()) read++;
        // Without a record there are no keys, and only who gave the file can tell what there is none of.
        var kind = read == 0 ? kinds.Asked : kinds.Recognise(reader.Names)?.Kind;
        return kind is not null
            ? new JsonSource(path, kind, open)
            : throw RegisterException.Of(path, null, read == 0 ? RegisterFaults.NoRecords(RegisterKinds.Names) : RegisterFaults.NoKeys(RegisterKinds.Names));
    }

    // An object that its first line does not end is laid out over several lines, unless the extension promises lines.
    private static bool IsLines(EncodedText text)
    {
        using var window = new ByteWindow(text.Path, text.OpenUtf8());
        ReadOnlySpan<byte> rest;
        do rest = window.Bytes.TrimStart(" \t\r\n"u8);
        while (!rest.Contains((byte)'\n') && !rest.StartsWith("["u8) && window.Fill(1));

        rest = window.Bytes.TrimStart(" \t\r\n"u8);
        if (rest.StartsWith("["u8)) return false;
        var end = rest.IndexOf((byte)'\n');
        return !StandIns.Behind(text.Path).EndsWith(".json", StringComparison.OrdinalIgnoreCase) || IsWhole(end < 0 ? rest : rest[..end]);
    }

    private static bool IsWhole(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
