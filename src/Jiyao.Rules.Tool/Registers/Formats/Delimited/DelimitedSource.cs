namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>A delimited text with a recognised header.</summary>
internal sealed class DelimitedSource(EncodedText text, char delimiter, Heading heading) : RecordSource(text.Path, heading.Kind)
{
    public Heading Heading { get; } = heading;

    public override RecordReader Open() => new TableRecords(
        new DelimitedRows(text.Path, text.OpenText(), delimiter, Heading.Names.Count), Heading);

    public override IEnumerable<RecordPart> Parts() =>
        new TextCutter(text, delimiter).Cut().Select(piece => new DelimitedPart(piece, Path, delimiter, Heading));
}
