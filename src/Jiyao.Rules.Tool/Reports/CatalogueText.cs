using Spectre.Console;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The catalogue for a terminal: each clause with its rules, or why it has none.</summary>
internal sealed class CatalogueText(TextStyle style, Catalogue catalogue)
{
    private const int WidthOfId = 9;

    public void Write(TextWriter output)
    {
        var console = style.Open(output);
        foreach (var regulation in catalogue.Regulations)
        {
            console.WriteLine($"{regulation.Id}  {style.Of(regulation.Title)}  {regulation.Version}", new Style(decoration: Decoration.Bold));
            foreach (var chapter in regulation.Chapters)
            {
                console.WriteLine();
                console.WriteLine($"{chapter.Id}  {style.Of(chapter.Title)}", new Style(decoration: Decoration.Bold));
                foreach (var entry in catalogue.Entries.Where(entry => entry.Chapter == chapter.Id)) Write(console, entry);
            }

            console.WriteLine();
        }

        var encoded = catalogue.Entries.Count(entry => entry.Rules.Count > 0);
        console.WriteLine(style.Of($"{catalogue.Entries.Count} 条，其中 {encoded} 条有规则", $"{catalogue.Entries.Count} clauses, {encoded} with rules"));
    }

    private void Write(IAnsiConsole console, CatalogueEntry entry)
    {
        var grid = new Grid().AddColumn(Column(3)).AddColumn(Column(WidthOfId)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        var sign = entry.Rules.Count > 0 ? new Text("  ✓", new Style(Color.Green)) : new Text("  –");
        grid.AddRow(sign, new Text(entry.Clause.Id), new Text(style.Of(entry.Clause.Summary)));
        foreach (var detail in Details(entry)) grid.AddRow(Text.Empty, Text.Empty, new Text(detail, new Style(decoration: Decoration.Dim)));
        console.Write(grid);
    }

    private IEnumerable<string> Details(CatalogueEntry entry)
    {
        var clause = entry.Clause;
        if (clause.InForce != InForcePeriod.Always) yield return style.Of($"施行 {clause.InForce}", $"in force {clause.InForce}");
        foreach (var change in clause.Amendments)
            yield return style.Of($"{change.On:yyyy-MM-dd} 前：{change.Before.Zh}", $"before {change.On:yyyy-MM-dd}: {change.Before.En}");
        foreach (var rule in entry.Rules) yield return rule;
        if (clause.NoRuleBecause is { } reason) yield return style.Of($"（{reason.Zh}）", $"({reason.En})");
        foreach (var option in entry.Options) yield return $"--option {option.Key}={option.Value}  [{string.Join('|', option.Values)}{(option.TakesOthers ? "|…" : "")}]";
    }

    private static GridColumn Column(int width) => new GridColumn().NoWrap().Width(width).PadLeft(0).PadRight(1);
}
