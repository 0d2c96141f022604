namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The records of a grid of which two columns have one name. Where they hold different values nobody can tell which is meant: such a
/// record is rejected.
/// </summary>
/// <param name="records">The records.</param>
/// <param name="twins">The positions of columns with one name, and that name.</param>
internal sealed class TwinColumns(RecordReader records, IReadOnlyList<(int One, int Other, string Name)> twins) : RecordReader
{
    public override IReadOnlyList<string> Names => records.Names;

    public override bool IsBelowTotal => records.IsBelowTotal;

    public override string Raw => records.Raw;

    /// <summary>The columns of a heading that have one name, as far as their kind asks for them.</summary>
    public static IReadOnlyList<(int One, int Other, string Name)> Of(Heading heading)
    {
        List<(int, int, string)> found = [];
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < heading.Names.Count; i++)
        {
            var name = heading.Names[i];
            // A name that may mean two columns may stand twice: once for each.
            if (heading.Kind.Columns.Match(name) is not [{ Column.Form.Length: > 0 }]) continue;
            if (!first.TryAdd(BareText.Of(name), i)) found.Add((first[BareText.Of(name)], i, name));
        }

        return found;
    }

    public override bool Read()
    {
        if (!records.Read()) return false;
        (Line, Defect) = (records.Line, records.Defect ?? Conflict());
        return true;
    }

    public override ReadOnlySpan<char> Cell(int position) => records.Cell(position);

    public override void Dispose() => records.Dispose();

    private LocalizedText? Conflict()
    {
        foreach (var (one, other, name) in twins)
        {
            var (left, right) = (records.Cell(one).Trim().ToString(), records.Cell(other).Trim().ToString());
            if (left.Length > 0 && right.Length > 0 && left != right) return RecordFaults.TwoValues(Excerpt.Of(name));
        }

        return null;
    }
}
