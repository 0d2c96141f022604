using System.Runtime.InteropServices;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>What reading a register came to next: a problem with the record that follows, that record's fact, or neither: it is rejected.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Problem">The problem.</param>
/// <param name="IsFurther">Whether it is a further fact of the same record.</param>
internal readonly record struct RecordOutcome(Fact? Fact, RegisterProblem? Problem, bool IsFurther = false);

/// <summary>The flow from the records of one part of a register to facts, the same for each format and each kind.</summary>
internal sealed class RecordFlow
{
    private readonly string path;
    private readonly RecordPart part;
    private readonly RecordCells cells;
    private readonly CellProblems problems;
    private readonly RecordBinder binder;
    private readonly List<RegisterProblem> found = [];
    private readonly bool beginsBelowTotal;

    /// <param name="register">The register.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="columns">Which cells are which columns.</param>
    /// <param name="part">The part.</param>
    /// <param name="before">The flow of the part in front of it, read to its end; null: nothing is known of it.</param>
    public RecordFlow(Register register, RegisterKind kind, ColumnMap columns, RecordPart part, RecordFlow? before = null)
    {
        (path, this.part) = (register.Path, part);
        cells = new RecordCells(columns, before?.cells);
        beginsBelowTotal = before?.IsBelowTotal ?? false;
        problems = new CellProblems(path, found.Add);
        binder = kind.CreateBinder(cells, problems, register.Office);
    }

    /// <summary>Whether the part ended below the total that ends the table.</summary>
    public bool IsBelowTotal { get; private set; }

    /// <summary>Whether what it came to is the same behind another part.</summary>
    public bool FitsBehind(RecordFlow? before) => !cells.MissesAbove && before?.IsBelowTotal != true;

    /// <summary>What must be known of the records before it, or of other parts, is filled in when their turn has come.</summary>
    public void Settle(List<Fact> facts) => binder.Settle(CollectionsMarshal.AsSpan(facts));

    public IEnumerable<RecordOutcome> Read()
    {
        using var reader = RegisterFile.Guard(path, () => null, () => part.Open(beginsBelowTotal));
        problems.Follow(reader);
        Func<bool> next = reader.Read;
        Func<long?> line = () => reader.Line;
        while (RegisterFile.Guard(path, line, next))
        {
            problems.MoveTo(reader.Line);
            var fact = FactOf(reader);
            if (found.Count > 0)
            {
                foreach (var problem in found) yield return new(null, problem);
                found.Clear();
            }

            yield return new(fact, null);
            if (fact is null) continue;
            foreach (var other in binder.Others) yield return new(other, null, IsFurther: true);
        }

        IsBelowTotal = reader.IsBelowTotal;
    }

    private Fact? FactOf(RecordReader reader)
    {
        if (reader.Defect is { } defect)
        {
            cells.ForgetAbove();
            problems.Reject(reader.Raw, defect);
            return null;
        }

        if (reader.Fault is { } fault) problems.Reject(reader.Raw, fault);
        cells.Load(reader);
        return binder.Bind(new(path, reader.Line));
    }
}
