namespace Jiyao.Rules.Tool.Reports.Html;

/// <summary>What the clauses say, by their ids.</summary>
internal sealed class ClauseTexts(Catalogue catalogue)
{
    private readonly Dictionary<string, LocalizedText> summaries =
        catalogue.Entries.ToDictionary(entry => entry.Clause.Id, entry => entry.Clause.Summary, StringComparer.Ordinal);

    public LocalizedText this[string clause] => summaries[clause];
}
