using Jiyao.Rules.Tool.Registers.Rosters;

namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>Text in columns: CSV, TSV and what spreadsheets call Unicode text.</summary>
internal sealed class DelimitedFormat : RegisterFormat
{
    // Of a roster it holds the weeks.
    private const int BeginningLength = 1 << 12;

    private static readonly char[] Delimiters = [',', '\t', ';', '，', '；'];

    public override IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv", ".txt"];

    /// <summary>The registers that stand side by side in the file: mostly one.</summary>
    public override IReadOnlyList<RecordSource> InspectAll(string path, KindChoice kinds)
    {
        var text = EncodingScan.Of(path);
        if (Roster(text, kinds) is { } roster) return [roster];
        var whole = Inspect(text, kinds);
        return Sides.Of(whole.Heading, kinds) is { Count: > 1 } sides ? [.. sides.Select(whole.Side)] : [whole];
    }

    // The delimiter is the one that parts the header into the most names that are known.
    public override RecordSource Inspect(string path, KindChoice kinds) => Inspect(EncodingScan.Of(path), kinds);

    private static DelimitedSource Inspect(EncodedText text, KindChoice kinds)
    {
        DelimitedSource? best = null;
        foreach (var delimiter in Delimiters)
        {
            // What is neither UTF-8 nor GB18030 is mostly UTF-8 with a line from elsewhere.
            if (RegisterFile.Guard(text.Path, () => text.FirstLineNotUtf8, () => HeadingOf(text, delimiter, kinds)) is { } heading
                && heading.Known > (best?.Heading.Known ?? 0))
                best = new(text, delimiter, heading, heading.Names.Count);
        }

        var fault = RegisterFaults.NoHeader(RegisterKinds.Names, text.FirstLineNotUtf8);
        return best ?? throw RegisterException.Of(text.Path, null, fault);
    }

    // With any but its own delimiter each row of it is one cell; most texts have but one of them.
    private static RosterSource? Roster(EncodedText text, KindChoice kinds) => RegisterFile.Guard(
        text.Path,
        () => text.FirstLineNotUtf8,
        () =>
        {
            var beginning = Beginning(text);
            return Delimiters.Where(beginning.Contains).Select(delimiter => Roster(text, delimiter, kinds)).FirstOrDefault(found => found is not null);
        });

    private static string Beginning(EncodedText text)
    {
        using var reader = text.OpenText();
        var letters = new char[BeginningLength];
        return new(letters, 0, reader.ReadBlock(letters));
    }

    private static RosterSource? Roster(EncodedText text, char delimiter, KindChoice kinds)
    {
        DelimitedRows Open() => new(text.Path, text.OpenText(), delimiter);
        return Head(text.Path, Open) is { } head ? RosterGrid.Find(text.Path, null, kinds, head, Open) : null;
    }

    // By a delimiter that is not the text's own a quote within a cell may open one that swallows the rest.
    private static CellGrid? Head(string path, Func<RowReader> open)
    {
        try
        {
            using var rows = open();
            return RosterGrid.Head(path, rows);
        }
        catch (RegisterException)
        {
            return null;
        }
    }

    private static Heading? HeadingOf(EncodedText text, char delimiter, KindChoice kinds)
    {
        using var rows = new DelimitedRows(text.Path, text.OpenText(), delimiter);
        return Heading.Find(rows, kinds);
    }
}
