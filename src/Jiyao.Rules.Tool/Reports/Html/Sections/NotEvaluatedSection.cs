using Jiyao.Rules.Tool.Reports.Html.Page;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>The clauses nobody should take for kept: those that were not judged, or in part only, each with the reason.</summary>
internal static class NotEvaluatedSection
{
    public static void Write(HtmlWriter html, IReadOnlyList<ClauseNotEvaluated> clauses, ClauseTexts texts)
    {
        if (clauses.Count == 0)
        {
            html.Write($"<p>{new LocalizedText("各条均已核查。", "Every clause was judged.")}</p>");
            return;
        }

        html.Write(
            $"""
            <table class="stacked"><thead><tr>
            <th scope="col">{new LocalizedText("条款", "Clause")}</th><th scope="col">{new LocalizedText("内容", "It says")}</th>
            <th scope="col">{new LocalizedText("类别", "Kind")}</th><th scope="col">{new LocalizedText("未核查的原因", "Why it was not judged")}</th></tr></thead><tbody>

            """);
        foreach (var clause in clauses)
        {
            // What was judged in part has its place among the clauses judged.
            if (clause.Kind == NotEvaluatedKind.PartlyNotSupplied) html.Write($"<tr><th scope=\"row\"><a href=\"#clause-{clause.Clause}\">{clause.Clause}</a></th>");
            else html.Write($"<tr id=\"clause-{clause.Clause}\"><th scope=\"row\">{clause.Clause}</th>");
            html.Write($"<td class=\"says\">{texts[clause.Clause]}</td><td>{NotEvaluatedText.Of(clause.Kind)}</td><td>{clause.Reason}</td></tr>\n");
        }

        html.Write($"</tbody></table>");
    }
}
