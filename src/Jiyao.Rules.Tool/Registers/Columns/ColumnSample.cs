namespace Jiyao.Rules.Tool.Registers;

/// <summary>The names and values of the first records, by which headers are understood.</summary>
internal sealed class ColumnSample
{
    private const int Records = 100;

    private readonly List<string[]> records = [];

    public ColumnSample(RecordSource source)
    {
        using var reader = source.Open();
        for (var i = 0; i < Records && reader.Read(); i++)
        {
            if (reader.Defect is null) records.Add(CellsOf(reader));
        }

        Names = [.. reader.Names];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>
    /// The one of several columns that a header means: the one that recognises the most values; where they do not tell, the one
    /// that has no other header here.
    /// </summary>
    public ColumnMatch Choose(IReadOnlyList<ColumnMatch> matches, int position, ColumnSet columns)
    {
        var scored = matches.Select(match => (match, Score: Recognised(match.Column, position))).ToList();
        var best = scored.Max(candidate => candidate.Score);
        var left = scored.Where(candidate => candidate.Score == best).Select(candidate => candidate.match).ToList();
        return left.Where(match => !IsNamedElsewhere(match.Column, position, columns)).Append(left[0]).First();
    }

    /// <summary>Whether any of the records has something in a cell.</summary>
    public bool IsFilled(int position) => records.Exists(record => position < record.Length && record[position].Length > 0);

    private static string[] CellsOf(RecordReader reader) =>
        [.. Enumerable.Range(0, reader.Names.Count).Select(position => reader.Cell(position).Trim().ToString())];

    private int Recognised(RegisterColumn column, int position) =>
        records.Count(record => position < record.Length && column.Recognises?.Invoke(record[position]) == true);

    private bool IsNamedElsewhere(RegisterColumn column, int position, ColumnSet columns) =>
        Names.Where((_, other) => other != position)
            .Any(name => columns.Match(name) is [var only] && only.Column == column);
}
