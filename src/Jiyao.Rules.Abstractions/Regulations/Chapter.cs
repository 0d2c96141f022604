namespace Jiyao.Rules;

/// <summary>A chapter of a regulation.</summary>
/// <param name="Id">The id, such as <c>B4</c>.</param>
/// <param name="Title">The title.</param>
/// <param name="Clauses">Its clauses, in the order of the text.</param>
public sealed record Chapter(string Id, LocalizedText Title, IReadOnlyList<Clause> Clauses);
