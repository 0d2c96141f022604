namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>The rows of a piece of a text with a recognised header.</summary>
internal sealed class DelimitedPart(TextPiece piece, string path, char delimiter, Heading heading) : RecordPart
{
    public override bool IsShort => piece.IsAtHand;

    public override RecordReader Open(bool isBelowTotal) => new TableRecords(
        new DelimitedRows(path, piece.Open(), delimiter, heading.Names.Count, piece.Line), heading, isBelowTotal);

    public override void Dispose()
    {
        piece.Dispose();
        base.Dispose();
    }
}
