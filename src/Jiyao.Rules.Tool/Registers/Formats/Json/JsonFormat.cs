using System.Text.Json;

namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>JSON Lines, a JSON array, on its own or in an object, or objects one after the other.</summary>
internal sealed class JsonFormat : RegisterFormat
{
    private const int RecordsSearched = 10;

    public override IReadOnlyList<string> Extensions { get; } = [".json", ".jsonl", ".ndjson"];

    public override RecordSource Inspect(string path, KindChoice kinds)
    {
        var text = EncodingScan.Of(path);
        Func<RecordReader> open = ListIn(text, kinds) is { } list ? () => new JsonSequenceReader(text, list)
            : IsLines(text) ? () => new JsonLineReader(text)
            : () => new JsonSequenceReader(text);
        var (read, names) = First(open);
        // Without a record there are no keys, and only who gave the file can tell what there is none of.
        var kind = read == 0 ? kinds.Asked : kinds.Recognise(names)?.Kind;
        return kind is not null
            ? new JsonSource(path, kind, open)
            : throw RegisterException.Of(path, null, read == 0 ? RegisterFaults.NoRecords(RegisterKinds.Names) : RegisterFaults.NoKeys(RegisterKinds.Names));
    }

    // Where in an object the register stands; null: its records are the text's own values. An object with a register's keys is a record.
    private static IReadOnlyList<string>? ListIn(EncodedText text, KindChoice kinds)
    {
        if (JsonEnvelope.Of(text) is not { } envelope) return null;
        var own = kinds.Recognise(envelope.Keys)?.Known ?? 0;
        if (KindChoice.IsClear(own)) return null;
        var known = envelope.Lists.Where(list => KnownIn(text, list, kinds) > own).ToList();
        return known switch
        {
            [var one] => one,
            [] => envelope.Lists is [var only] && own == 0 ? only : null,
            _ => throw RegisterException.Of(text.Path, null, RegisterFaults.SeveralLists(known.Select(list => string.Join('.', list)))),
        };
    }

    private static int KnownIn(EncodedText text, IReadOnlyList<string> list, KindChoice kinds) =>
        kinds.Recognise(First(() => new JsonSequenceReader(text, list)).Names)?.Known ?? 0;

    private static (int Read, IReadOnlyList<string> Names) First(Func<RecordReader> open)
    {
        using var reader = open();
        var read = 0;
        while (read < RecordsSearched && reader.Read()) read++;
        return (read, [.. reader.Names]);
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
