namespace Jiyao.Rules.Tool.Samples;

/// <summary>One made-up register.</summary>
/// <param name="Kind">The kind of register.</param>
/// <param name="File">The name of its file, without extension.</param>
/// <param name="Columns">Its columns, by the names of the models.</param>
/// <param name="Rows">Its rows: text, a time, yes or no, a number, or null for a blank cell.</param>
internal sealed record SampleRegister(string Kind, string File, string[] Columns, IReadOnlyList<object?[]> Rows);
