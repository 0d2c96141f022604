namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>Text in columns: CSV, TSV and what spreadsheets call Unicode text.</summary>
internal sealed class DelimitedFormat : RegisterFormat
{
    private static readonly char[] Delimiters = [',', '\t', ';', '，', '；'];

    public override IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv", ".txt"];

    // The delimiter is the one that parts the header into the most names that are known.
    public override RecordSource Inspect(string path, KindChoice kinds)
    {
        var text = EncodingScan.Of(path);
        DelimitedSource? best = null;
        foreach (var delimiter in Delimiters)
        {
            using var rows = new DelimitedRows(path, text.OpenText(), delimiter);
            if (Heading.Find(rows, kinds) is { } heading && heading.Known > (best?.Heading.Known ?? 0))
                best = new(text, delimiter, heading);
        }

        var fault = RegisterFaults.NoHeader(RegisterKinds.Names, text.FirstLineNotUtf8);
        return best ?? throw RegisterException.Of(path, null, fault);
    }
}
