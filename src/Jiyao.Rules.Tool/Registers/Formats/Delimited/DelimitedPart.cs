namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>The rows of a piece of a text with a recognised header.</summary>
/// <param name="piece">The piece.</param>
/// <param name="path">The file.</param>
/// <param name="delimiter">What parts its cells.</param>
/// <param name="heading">The header.</param>
/// <param name="width">The number of columns.</param>
internal sealed class DelimitedPart(TextPiece piece, string path, char delimiter, Heading heading, int width) : RecordPart
{
    public override bool IsShort => piece.IsAtHand;

    public override RecordReader Open(bool isBelowTotal) =>
        heading.Records(new DelimitedRows(path, piece.Open(), delimiter, width, piece.Line), isBelowTotal);

    public override void Dispose()
    {
        piece.Dispose();
        base.Dispose();
    }
}
