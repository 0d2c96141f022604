namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>A table held as a whole, with what is merged in it. Rows and columns count from 0.</summary>
internal sealed class CellGrid
{
    private readonly List<(string[] Cells, long Line, LocalizedText? Defect, string Raw)> rows = [];
    private readonly List<MergedCells> merged = [];

    private CellGrid(string path, bool knowsMerged) => (Path, KnowsMerged) = (path, knowsMerged);

    /// <summary>The file, or its sheet.</summary>
    public string Path { get; }

    public int Rows => rows.Count;

    /// <summary>Whether it is known which cells are merged: a text does not tell.</summary>
    public bool KnowsMerged { get; }

    /// <summary>Takes in what a reader has, or its first rows.</summary>
    public static CellGrid Of(string path, RowReader reader, int most = int.MaxValue)
    {
        var merged = reader.Merged;
        var grid = new CellGrid(path, merged is not null);
        while (grid.Rows < most && reader.Read())
        {
            var cells = new string[reader.Count];
            for (var i = 0; i < cells.Length; i++) cells[i] = CellMarks.Unguard(Blank.Trim(reader.Cell(i))).ToString();
            grid.rows.Add((cells, reader.Line, reader.Defect, reader.Defect is null ? "" : reader.Raw));
        }

        // A long sheet may have thousands further below.
        grid.merged.AddRange((merged ?? []).Where(cells => cells.Top < grid.Rows));
        return grid;
    }

    /// <summary>The rows as a reader has them.</summary>
    public RowReader AsRows() => new HeldRows(this);

    public long Line(int row) => rows[row].Line;

    public LocalizedText? Defect(int row) => rows[row].Defect;

    public string Raw(int row) => rows[row].Raw;

    public int Columns(int row) => rows[row].Cells.Length;

    /// <summary>What a cell holds itself; empty beyond the table.</summary>
    public string Text(int row, int column) =>
        row >= 0 && row < rows.Count && column >= 0 && column < rows[row].Cells.Length ? rows[row].Cells[column] : "";

    /// <summary>What stands in its cells.</summary>
    public IEnumerable<string> Texts => rows.SelectMany(row => row.Cells).Where(text => text.Length > 0);

    /// <summary>What a cell shows: of merged cells each shows what the first holds.</summary>
    public string Shown(int row, int column)
    {
        var (first, left) = Origin(row, column);
        return Text(first, left);
    }

    /// <summary>The first of the cells that are merged with one; that cell itself where none are.</summary>
    public (int Row, int Column) Origin(int row, int column)
    {
        foreach (var cells in merged)
            if (cells.Holds(row, column)) return (cells.Top, cells.Left);
        return (row, column);
    }

    /// <summary>The columns of a row that show something, those that are merged across once.</summary>
    public IReadOnlyList<int> Filled(int row) =>
        [.. Enumerable.Range(0, Columns(row)).Where(column => Shown(row, column).Length > 0).DistinctBy(column => Origin(row, column))];

    /// <summary>The text of a row that has but one; null otherwise.</summary>
    public string? OnlyText(int row) => Filled(row) is [var only] ? Shown(row, only) : null;
}
