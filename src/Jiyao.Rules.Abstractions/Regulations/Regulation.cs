namespace Jiyao.Rules;

/// <summary>A regulation's structure.</summary>
/// <param name="Id">The id, such as <c>B</c>.</param>
/// <param name="Title">The title.</param>
/// <param name="Chapters">Its chapters, in the order of the text.</param>
public sealed record Regulation(string Id, LocalizedText Title, IReadOnlyList<Chapter> Chapters)
{
    /// <summary>All its clauses, in the order of the text.</summary>
    public IEnumerable<Clause> Clauses => Chapters.SelectMany(chapter => chapter.Clauses);
}
