using Jiyao.Rules.Tool.Reports.Html.Page;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>The clauses that were judged, by chapter; each is an anchor that its findings lead to.</summary>
internal static class ClauseSection
{
    public static void Write(HtmlWriter html, AuditReport report, Catalogue catalogue)
    {
        var tallies = report.Clauses.ToDictionary(clause => clause.Clause, Tally.Of, StringComparer.Ordinal);
        html.Write(
            $"""
            <table class="clauses"><thead><tr>
            <th scope="col">{new LocalizedText("条款", "Clause")}</th><th scope="col">{new LocalizedText("内容", "It says")}</th>

            """);
        VerdictText.WriteHeadings(html);
        html.Write($"<td class=\"barcell\"></td></tr></thead>\n");
        foreach (var chapter in catalogue.Regulations.SelectMany(regulation => regulation.Chapters))
        {
            var judged = chapter.Clauses.Where(clause => tallies.ContainsKey(clause.Id)).ToList();
            if (judged.Count == 0) continue;
            html.Write($"<tbody><tr class=\"chapter\"><th scope=\"rowgroup\" colspan=\"7\">{chapter.Id} {chapter.Title}</th></tr>\n");
            foreach (var clause in judged) Row(html, clause, tallies[clause.Id]);
            html.Write($"</tbody>\n");
        }

        html.Write($"</table>");
    }

    private static void Row(HtmlWriter html, Clause clause, Tally tally)
    {
        html.Write($"<tr id=\"clause-{clause.Id}\" tabindex=\"-1\"><th scope=\"row\">");
        if (tally.All > tally.Compliant) html.Write($"<a href=\"#findings\" data-clause=\"{clause.Id}\">{clause.Id}</a>");
        else html.Write($"{clause.Id}");
        html.Write($"</th><td class=\"says\">{clause.Summary}</td>");
        VerdictText.WriteCells(html, tally);
        html.Write($"<td class=\"barcell\">");
        Bar.Write(html, tally);
        html.Write($"</td></tr>\n");
    }
}
