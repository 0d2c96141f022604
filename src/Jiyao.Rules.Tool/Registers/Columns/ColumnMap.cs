namespace Jiyao.Rules.Tool.Registers;

/// <summary>Which cell of a file belongs to which column. It grows with the names that are met while reading.</summary>
internal sealed class ColumnMap
{
    private readonly ColumnSet columns;
    private readonly ColumnSample sample;
    private readonly List<MappedCell> cells = [];
    private readonly List<MappedCell>[] byColumn;
    private readonly List<string> unknown = [];
    private int names;

    public ColumnMap(RecordSource source)
    {
        (columns, IsTable, TitleDay) = (source.Kind.Columns, source.IsTable, source.TitleDay);
        byColumn = [.. Enumerable.Range(0, columns.Count).Select(_ => new List<MappedCell>())];
        sample = new(source);
        Extend(sample.Names);
    }

    /// <summary>The cells that are read, by their slot in the loaded record.</summary>
    public List<MappedCell> Cells => cells;

    /// <summary>Whether the file is a table, and not a list of objects.</summary>
    public bool IsTable { get; }

    /// <summary>The day that a title above the table states; null: none does.</summary>
    public string? TitleDay { get; }

    /// <summary>How many columns the kind has.</summary>
    public int Count => byColumn.Length;

    public IReadOnlyList<string> UnknownHeaders => unknown;

    /// <summary>The cells of a column, the preferred one first.</summary>
    public List<MappedCell> Of(int column) => byColumn[column];

    /// <summary>Takes in the names met since the last time.</summary>
    public void Extend(IReadOnlyList<string> met)
    {
        for (; names < met.Count; names++) Add(met[names], names);
    }

    private void Add(string header, int position)
    {
        if (header.Length == 0)
        {
            // Such as the second column below a merged header.
            if (sample.IsFilled(position)) unknown.Add($"#{position + 1}");
            return;
        }

        var matches = columns.Match(header);
        if (matches.Count == 0)
        {
            unknown.Add(header);
            return;
        }

        var match = matches is [var only] ? only : sample.Choose(matches, position, columns);
        if (IsTable && match.Column.IsEvent && HasBetter(match))
        {
            unknown.Add(header);
            return;
        }

        var isCommon = match.Rank >= match.Column.Headers.Count;
        var cell = new MappedCell(cells.Count, match.Column.Id, position, header, match.Rank, match.Column.IsMerged, isCommon);
        cells.Add(cell);
        var peers = byColumn[match.Column.Id];
        peers.Insert(peers.FindIndex(peer => peer.Rank > cell.Rank) is var at and >= 0 ? at : peers.Count, cell);
    }

    // A table that tells the receipt from the signature has a blank where there was no receipt, whoever signed.
    private bool HasBetter(ColumnMatch match) =>
        sample.Names.Any(name => columns.Match(name) is [var other] && other.Column == match.Column && other.Rank < match.Rank);
}
