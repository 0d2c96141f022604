namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>A delimited text with a recognised header.</summary>
internal sealed class DelimitedSource(EncodedText text, char delimiter, Heading heading) : RecordSource(text.Path, heading.Kind)
{
    public Heading Heading { get; } = heading;

    public override RecordReader Open() => new TableRecords(new DelimitedRows(text, delimiter, Heading.Names.Count), Heading);
}
