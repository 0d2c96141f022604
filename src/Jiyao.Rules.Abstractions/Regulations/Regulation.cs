namespace Jiyao.Rules;

/// <summary>A regulation's structure.</summary>
/// <param name="Id">The id, such as <c>B</c>.</param>
/// <param name="Title">The title.</param>
/// <param name="Chapters">Its chapters, in the order of the text.</param>
public sealed record Regulation(string Id, LocalizedText Title, IReadOnlyList<Chapter> Chapters)
{
    /// <summary>
    /// The version of the encoding, by semantic versioning: a change after which the same records may get another verdict is never a patch.
    /// </summary>
    public string Version { get; init; } = "1.0.0";

    /// <summary>All its clauses, in the order of the text.</summary>
    public IEnumerable<Clause> Clauses => Chapters.SelectMany(chapter => chapter.Clauses);

    /// <summary>The regulation as it read on a day: the clauses then in force, in the wording of that day.</summary>
    public Regulation On(DateOnly day) => this with
    {
        Chapters =
        [
            .. Chapters.Select(chapter => chapter with
            {
                Clauses = [.. chapter.Clauses.Where(clause => clause.InForce.Covers(day)).Select(clause => clause.On(day))],
            }),
        ],
    };
}
