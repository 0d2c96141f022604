using System.Text.Json;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The catalogue as Markdown: a table for each chapter.</summary>
internal static class CatalogueMarkdown
{
    private const string Heading =
        "| clause | norm | 内容 | summary | who | data | rules, or why none | options |\n|---|---|---|---|---|---|---|---|";

    public static void Write(Catalogue catalogue, TextWriter output)
    {
        foreach (var (i, regulation) in catalogue.Regulations.Index())
        {
            if (i > 0) Line(output, "");
            Line(output, $"# {regulation.Id} {regulation.Title.Zh} / {regulation.Title.En}\n");
            Line(output, $"版本 / version {regulation.Version}");
            foreach (var chapter in regulation.Chapters)
            {
                Line(output, $"\n## {chapter.Id} {chapter.Title.Zh} / {chapter.Title.En}\n");
                Line(output, Heading);
                foreach (var entry in catalogue.Entries.Where(entry => entry.Chapter == chapter.Id))
                    Line(output, $"| {string.Join(" | ", Cells(entry).Select(Escaped))} |");
            }
        }
    }

    private static IEnumerable<string> Cells(CatalogueEntry entry)
    {
        yield return entry.Clause.Id;
        yield return JsonNamingPolicy.CamelCase.ConvertName(entry.Clause.Norm.ToString());
        yield return $"{entry.Clause.Summary.Zh}{Dates(entry.Clause, "施行", day => $"{day} 前", text => text.Zh)}";
        yield return $"{entry.Clause.Summary.En}{Dates(entry.Clause, "in force", day => $"before {day}", text => text.En)}";
        yield return $"{entry.Clause.Bearer.Zh} / {entry.Clause.Bearer.En}";
        yield return $"{entry.Clause.DataNeeded.Zh} / {entry.Clause.DataNeeded.En}";
        yield return entry.Clause.NoRuleBecause is { } reason
            ? $"{reason.Zh} / {reason.En}"
            : string.Join(", ", entry.Rules.Select(rule => $"`{rule}`"));
        yield return string.Join("; ", entry.Options.Select(option =>
            $"`{option.Key}={option.Value}` ({string.Join(", ", option.Values)}{(option.TakesOthers ? ", …" : "")})"));
    }

    private static string Dates(Clause clause, string inForce, Func<string, string> before, Func<LocalizedText, string> said)
    {
        var term = clause.InForce == InForcePeriod.Always ? "" : $" ({inForce} {clause.InForce})";
        return term + string.Concat(clause.Amendments.Select(change => $" ({before($"{change.On:yyyy-MM-dd}")}: {said(change.Before)})"));
    }

    private static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
