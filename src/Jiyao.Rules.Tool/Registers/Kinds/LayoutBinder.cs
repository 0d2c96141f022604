namespace Jiyao.Rules.Tool.Registers;

/// <summary>Makes facts of rows by what a layout states.</summary>
internal sealed class LayoutBinder(Func<RegisterRow, Fact> fact, CellValues cells, OfficeDirectory office) : RecordBinder
{
    public override Fact Bind(SourceRow source) => fact(new(cells, office, source));

    /// <summary>A kind of register by its layout.</summary>
    /// <param name="name">The name that <c>--as</c> and the reports use.</param>
    /// <param name="title">What offices call it, and what it is.</param>
    /// <param name="state">States the columns, and how a row becomes a fact.</param>
    public static RegisterKind Kind<TFact>(string name, LocalizedText title, Func<RegisterLayout, Func<RegisterRow, TFact>> state)
        where TFact : Fact
    {
        // Stated once for the columns, and anew for each reading: what a reading remembers of its words is its own.
        var layout = new RegisterLayout();
        state(layout);
        return new(name, title, typeof(TFact), new ColumnSet(layout.Columns), (record, problems, office) =>
            new LayoutBinder(state(new RegisterLayout()), new CellValues(record, problems), office));
    }
}
