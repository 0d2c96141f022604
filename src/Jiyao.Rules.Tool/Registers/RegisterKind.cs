namespace Jiyao.Rules.Tool.Registers;

/// <summary>A kind of register: the columns it may have and how its records become facts.</summary>
/// <param name="Name">The name that <c>--as</c> and the reports use.</param>
/// <param name="Title">What offices call it, and what it is.</param>
/// <param name="Fact">The facts its records become.</param>
/// <param name="Columns">The columns and the headers they go by.</param>
/// <param name="CreateBinder">Makes the binder for one reading of one file.</param>
internal sealed record RegisterKind(
    string Name,
    LocalizedText Title,
    Type Fact,
    ColumnSet Columns,
    Func<RecordCells, CellProblems, OfficeDirectory, RecordBinder> CreateBinder)
{
    private static readonly Type[] Referred =
    [
        typeof(Person), typeof(Appointment), typeof(DutyPresence), typeof(DutyShift), typeof(Room), typeof(Device), typeof(Carrier), typeof(ScopeEntry), typeof(LineEvent),
    ];

    /// <summary>Whether records of other registers refer to these.</summary>
    public bool IsReference => Referred.Contains(Fact);
}
