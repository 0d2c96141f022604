namespace Jiyao.Rules.Tool.Reports;

/// <summary>The catalogue for a terminal: each clause with its rules, or why it has none.</summary>
internal static class CatalogueText
{
    public static void Write(Catalogue catalogue, TextWriter output)
    {
        foreach (var regulation in catalogue.Regulations)
        {
            Line(output, $"{regulation.Id}  {regulation.Title.Zh} / {regulation.Title.En}  {regulation.Version}");
            foreach (var chapter in regulation.Chapters)
            {
                Line(output, $"\n  {chapter.Id}  {chapter.Title.Zh} / {chapter.Title.En}");
                foreach (var entry in catalogue.Entries.Where(entry => entry.Chapter == chapter.Id))
                    Write(entry, output);
            }

            Line(output, "");
        }

        var encoded = catalogue.Entries.Count(entry => entry.Rules.Count > 0);
        Line(output, $"{catalogue.Entries.Count} 条 / clauses, {encoded} 条有规则 / with rules");
    }

    private static void Write(CatalogueEntry entry, TextWriter output)
    {
        const string indent = "                ";
        var clause = entry.Clause;
        Line(output, $"    {(entry.Rules.Count > 0 ? '✓' : '–')} {clause.Id,-8}  {clause.Summary.Zh}");
        Line(output, $"{indent}{clause.Summary.En}");
        if (clause.InForce != InForcePeriod.Always) Line(output, $"{indent}施行 / in force {clause.InForce}");
        foreach (var change in clause.Amendments)
            Line(output, $"{indent}{change.On:yyyy-MM-dd} 前 / before: {change.Before.Zh} / {change.Before.En}");
        foreach (var rule in entry.Rules) Line(output, $"{indent}{rule}");
        if (clause.NoRuleBecause is { } reason) Line(output, $"{indent}({reason.Zh} / {reason.En})");
        foreach (var option in entry.Options)
            Line(output, $"{indent}--option {option.Key}={option.Value}  [{string.Join('|', option.Values)}]");
    }

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
