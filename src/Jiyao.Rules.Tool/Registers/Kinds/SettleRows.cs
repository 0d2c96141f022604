namespace Jiyao.Rules.Tool.Registers;

/// <summary>Fills in what only the rows before some tell, in the order of the rows.</summary>
/// <param name="office">Who and what the registers know.</param>
/// <param name="facts">The facts of the rows.</param>
internal delegate void SettleRows(OfficeDirectory office, ReadOnlySpan<Fact> facts);
