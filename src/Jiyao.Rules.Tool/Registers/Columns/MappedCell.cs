namespace Jiyao.Rules.Tool.Registers;

/// <summary>A cell of each record that belongs to a column.</summary>
/// <param name="Slot">Its place in the loaded record.</param>
/// <param name="Column">The number of the column.</param>
/// <param name="Position">Its place in the record as read.</param>
/// <param name="Header">Its header as written.</param>
/// <param name="Rank">The header's place among the column's names; the lower counts first.</param>
/// <param name="IsMerged">Whether a blank means what stands above it.</param>
/// <param name="IsCommon">Whether its header, such as 时间, may as well be that of something else.</param>
internal sealed record MappedCell(int Slot, int Column, int Position, string Header, int Rank, bool IsMerged, bool IsCommon);
