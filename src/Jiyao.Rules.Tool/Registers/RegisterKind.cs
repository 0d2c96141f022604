namespace Jiyao.Rules.Tool.Registers;

/// <summary>A kind of register: the columns it may have and how its records become facts.</summary>
/// <param name="Name">The name that <c>--as</c> and the reports use.</param>
/// <param name="Columns">The columns and the headers they go by.</param>
/// <param name="CreateBinder">Makes the binder for one reading of one file.</param>
internal sealed record RegisterKind(string Name, ColumnSet Columns, Func<RecordCells, CellProblems, RecordBinder> CreateBinder);
