namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>Rows that are held already, read once more.</summary>
/// <param name="grid">The rows.</param>
internal sealed class HeldRows(CellGrid grid) : RowReader
{
    private int next;

    public override int Count => grid.Columns(next - 1);

    public override string Raw => grid.Raw(next - 1);

    public override bool Read()
    {
        if (next == grid.Rows) return false;
        (Line, Defect) = (grid.Line(next), grid.Defect(next));
        next++;
        return true;
    }

    public override ReadOnlySpan<char> Cell(int position) => grid.Text(next - 1, position);

    public override void Dispose()
    {
    }
}
