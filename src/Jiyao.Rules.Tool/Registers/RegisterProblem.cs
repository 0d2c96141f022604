namespace Jiyao.Rules.Tool.Registers;

/// <summary>A row or a cell that could not be read.</summary>
/// <param name="Path">The file, as given.</param>
/// <param name="Row">The line on which the record starts; the first is 1.</param>
/// <param name="Column">The column's header as it stands in the file; null where the whole row is meant.</param>
/// <param name="Value">What stands there, shortened and without control characters; null where nothing does.</param>
/// <param name="Problem">What is wrong with it and how to mend it, Chinese first, on one line.</param>
internal sealed record RegisterProblem(string Path, long Row, string? Column, string? Value, string Problem);
