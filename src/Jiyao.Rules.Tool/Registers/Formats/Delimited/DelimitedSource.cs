using Jiyao.Rules.Tool.Registers.Rosters;

namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>A delimited text with a recognised header.</summary>
internal sealed class DelimitedSource(EncodedText text, char delimiter, Heading heading, int width) : RecordSource(heading.Named(text.Path), heading.Kind)
{
    private readonly Lazy<Heading> whole = new(() => RosterDays.In(
        heading.Named(text.Path), heading, [System.IO.Path.GetFileNameWithoutExtension(text.Path)], () => new DelimitedRows(text.Path, text.OpenText(), delimiter, width)));

    public Heading Heading => heading;

    public override string? TitleDay => Heading.TitleDay;

    public override RecordReader Open() => whole.Value.Records(new DelimitedRows(text.Path, text.OpenText(), delimiter, width));

    public override IEnumerable<RecordPart> Parts() =>
        new TextCutter(text, delimiter).Cut().Select(piece => new DelimitedPart(piece, text.Path, delimiter, whole.Value, width));

    /// <summary>One of the registers that stand side by side in it.</summary>
    public DelimitedSource Side(Heading side) => new(text, delimiter, side, width);
}
