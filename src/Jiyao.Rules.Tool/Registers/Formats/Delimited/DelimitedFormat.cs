namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>Text in columns: CSV, TSV and what spreadsheets call Unicode text.</summary>
internal sealed class DelimitedFormat : RegisterFormat
{
    private static readonly char[] Delimiters = [',', '\t', ';', '，', '；'];

    public override IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv", ".txt"];

    /// <summary>The registers that stand side by side in the file: mostly one.</summary>
    public override IReadOnlyList<RecordSource> InspectAll(string path, KindChoice kinds)
    {
        var whole = (DelimitedSource)Inspect(path, kinds);
        return Sides.Of(whole.Heading, kinds) is { Count: > 1 } sides ? [.. sides.Select(whole.Side)] : [whole];
    }

    // The delimiter is the one that parts the header into the most names that are known.
    public override RecordSource Inspect(string path, KindChoice kinds)
    {
        var text = EncodingScan.Of(path);
        DelimitedSource? best = null;
        foreach (var delimiter in Delimiters)
        {
            // What is neither UTF-8 nor GB18030 is mostly UTF-8 with a line from elsewhere.
            if (RegisterFile.Guard(path, () => text.FirstLineNotUtf8, () => HeadingOf(text, delimiter, kinds)) is { } heading
                && heading.Known > (best?.Heading.Known ?? 0))
                best = new(text, delimiter, heading, heading.Names.Count);
        }

        var fault = RegisterFaults.NoHeader(RegisterKinds.Names, text.FirstLineNotUtf8);
        return best ?? throw RegisterException.Of(path, null, fault);
    }

    private static Heading? HeadingOf(EncodedText text, char delimiter, KindChoice kinds)
    {
        using var rows = new DelimitedRows(text.Path, text.OpenText(), delimiter);
        return Heading.Find(rows, kinds);
    }
}
