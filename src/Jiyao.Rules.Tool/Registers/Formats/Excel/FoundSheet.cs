namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>A register found on a sheet.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Number">Its place among the sheets, from 0.</param>
/// <param name="Source">Makes its source, by what reports call it and what else is not read.</param>
internal sealed record FoundSheet(string Name, int Number, Func<string, IReadOnlyList<PassedOver>, RecordSource> Source);
