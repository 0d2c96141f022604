namespace Jiyao.Rules.Tool.Registers;

/// <summary>Makes facts of rows by what a layout states.</summary>
internal sealed class LayoutBinder(
    Func<RegisterRow, IReadOnlyList<Fact>> facts, CellValues cells, OfficeDirectory office, SettleRows? settle = null) : RecordBinder
{
    private IReadOnlyList<Fact> bound = [];

    public override IReadOnlyList<Fact> Others => bound.Count > 1 ? [.. bound.Skip(1)] : [];

    public override Fact Bind(SourceRow source) => (bound = facts(new(cells, office, source)))[0];

    public override void Settle(ReadOnlySpan<Fact> settled) => settle?.Invoke(office, settled);

    /// <summary>A kind of register by its layout.</summary>
    /// <param name="name">The name that <c>--as</c> and the reports use.</param>
    /// <param name="title">What offices call it, and what it is.</param>
    /// <param name="state">States the columns, and how a row becomes a fact.</param>
    /// <param name="settle">Fills in what only the rows before tell; null: they tell nothing.</param>
    public static RegisterKind Kind<TFact>(string name, LocalizedText title, Func<RegisterLayout, Func<RegisterRow, TFact>> state, SettleRows? settle = null)
        where TFact : Fact => KindOfMany<TFact>(
            name,
            title,
            layout =>
            {
                var fact = state(layout);
                return row => [fact(row)];
            },
            settle);

    /// <summary>The same where a row may tell several facts: one at least.</summary>
    public static RegisterKind KindOfMany<TFact>(
        string name, LocalizedText title, Func<RegisterLayout, Func<RegisterRow, IReadOnlyList<TFact>>> state, SettleRows? settle = null)
        where TFact : Fact
    {
        // Stated once for the columns, and anew for each reading: what a reading remembers of its words is its own.
        var layout = new RegisterLayout();
        state(layout);
        return new(name, title, typeof(TFact), new ColumnSet(layout.Columns), (record, problems, office) =>
            new LayoutBinder(state(new RegisterLayout()), new CellValues(record, problems), office, settle));
    }
}
