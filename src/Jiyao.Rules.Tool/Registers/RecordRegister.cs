namespace Jiyao.Rules.Tool.Registers;

/// <summary>The flow from records to facts, the same for each format and each kind.</summary>
internal sealed class RecordRegister(RecordSource source) : Register(source.Path, source.Kind)
{
    private readonly ColumnMap columns = new(source);

    public override IReadOnlyList<string> UnknownHeaders => columns.UnknownHeaders;

    public override IEnumerable<Fact> Read()
    {
        Begin();
        using var reader = RegisterFile.Guard(Path, () => null, source.Open);
        var cells = new RecordCells(columns);
        var problems = new CellProblems(Path, Report);
        var binder = source.Kind.CreateBinder(cells, problems, Office);
        Func<bool> next = reader.Read;
        Func<long?> line = () => reader.Line;
        while (RegisterFile.Guard(Path, line, next))
        {
            Rows++;
            problems.MoveTo(reader.Line);
            if (reader.Defect is { } defect)
            {
                Rejected++;
                cells.ForgetAbove();
                problems.Reject(reader.Raw, defect);
                continue;
            }

            cells.Load(reader);
            yield return binder.Bind(new(Path, reader.Line));
            foreach (var other in binder.Others) yield return other;
        }
    }
}
