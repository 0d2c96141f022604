namespace Jiyao.Rules.Tool.Registers;

/// <summary>A column that a header may mean.</summary>
/// <param name="Column">The column.</param>
/// <param name="Rank">The header's place among the column's names; the lower counts first.</param>
internal readonly record struct ColumnMatch(RegisterColumn Column, int Rank);
