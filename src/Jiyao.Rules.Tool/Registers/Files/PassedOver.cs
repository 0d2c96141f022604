namespace Jiyao.Rules.Tool.Registers;

/// <summary>A file of a folder, or a sheet of a workbook, that was not read. It may be meant for a register all the same.</summary>
/// <param name="Path">The file, with the sheet's name where one sheet is meant.</param>
/// <param name="Reason">Why not, and the mend.</param>
internal sealed record PassedOver(string Path, LocalizedText Reason);
