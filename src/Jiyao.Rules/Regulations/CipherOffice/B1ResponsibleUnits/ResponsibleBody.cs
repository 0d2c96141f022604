namespace Jiyao.Rules.Regulations.CipherOffice.B1ResponsibleUnits;

/// <summary>One of the two bodies that there must be; a single unit may be both.</summary>
internal sealed class ResponsibleBody : Fact
{
    private readonly UnitFunctions function;

    private ResponsibleBody(UnitFunctions function, string name) => (this.function, Id) = (function, name);

    /// <summary>The two.</summary>
    public static IReadOnlyList<ResponsibleBody> Both { get; } =
        [new(UnitFunctions.CipherBureau, "机要局"), new(UnitFunctions.SecrecyBureau, "保密局")];

    /// <summary>Whether some unit is the body at an instant; null where the records do not tell.</summary>
    [Needs(nameof(Unit.Functions))]
    public static bool? IsAmong(IEnumerable<Unit> units, ResponsibleBody body, DateTimeOffset at)
    {
        bool? found = false;
        foreach (var unit in units) found |= body.Is(unit) & RecordedInterval.Contains(unit.ActiveFrom, unit.ActiveTo, at);
        return found;
    }

    private bool? Is(Unit unit) => unit.Functions is { } functions ? (functions & function) != 0 : null;
}
