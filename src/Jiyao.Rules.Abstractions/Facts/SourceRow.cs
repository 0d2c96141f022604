namespace Jiyao.Rules;

/// <summary>Where a fact was read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Row">The line, or sheet row, on which the record starts; the first is 1.</param>
public readonly record struct SourceRow(string Path, long Row);
