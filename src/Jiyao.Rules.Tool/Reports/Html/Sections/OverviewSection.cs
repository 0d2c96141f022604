using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Reports.Html.Page;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>What was looked at and what it came to, in a handful of figures.</summary>
internal static class OverviewSection
{
    public static void Write(HtmlWriter html, CheckResult result, Catalogue catalogue)
    {
        var (report, total) = (result.Report, result.Report.Total);
        Conclusion(html, result);
        if (StandingText.Of(result.Triage) is { } standing) html.Write($"<p class=\"notice\">{standing}</p>\n");
        html.Write($"<dl class=\"facts\">");
        Fact(html, new("依据", "Regulations"), () => Regulations(html, report, catalogue));
        Fact(html, new("核查期间", "Period"), () => Period(html, report.Period));
        Fact(html, new("截至", "As of"), () => html.Write($"{ChinaTime.Text(report.AsOf)}"));
        html.Write($"</dl>\n<dl class=\"figures\">");
        Figure(html, "violated", VerdictText.Violated, total.Violated);
        Figure(html, "indeterminate", VerdictText.Indeterminate, total.Indeterminate);
        Figure(html, "pending", VerdictText.Pending, total.Pending);
        Figure(html, "compliant", VerdictText.Compliant, total.Compliant);
        html.Write($"</dl>\n");
        Bar.Write(html, Tally.Of(total));
        html.Write($"<dl class=\"figures small\">");
        Figure(html, "plain", new("登记簿", "registers"), result.Files.Count);
        Figure(html, "plain", new("读入行", "rows read"), result.Files.Sum(file => file.Rows));
        Figure(html, "plain", new("核查行", "rows evaluated"), result.Files.Sum(file => file.Evaluated));
        Figure(html, "plain", new("拒收行", "rows rejected"), result.Files.Sum(file => file.Rejected));
        Figure(html, "plain", new("读不出处", "unreadable rows and cells"), result.Problems);
        Figure(html, "plain", new("已核查条款", "clauses judged"), report.Clauses.Count);
        Figure(html, "plain", new("未核查或未全部核查条款", "clauses not judged, or in part only"), report.NotEvaluated.Count);
        html.Write($"</dl>\n");
    }

    private static void Conclusion(HtmlWriter html, CheckResult result)
    {
        var total = result.Report.Total;
        var clauses = result.Report.Clauses.Count(clause => clause.Violated > 0);
        if (total.Violated > 0)
        {
            html.Write($"<p class=\"conclusion violated\">{new LocalizedText(
                $"发现违反 {total.Violated:N0} 处，涉及 {clauses} 条。", $"Violations found: {total.Violated:N0}; clauses concerned: {clauses}.")}</p>\n");
        }
        else if (total.Indeterminate > 0 || result.Problems > 0)
        {
            html.Write($"<p class=\"conclusion indeterminate\">{new LocalizedText(
                "未发现违反，但有的无从判定或读不出。", "No violation found, but something could not be judged or read.")}</p>\n");
        }
        else
        {
            html.Write($"<p class=\"conclusion compliant\">{new LocalizedText("未发现违反。", "No violation found.")}</p>\n");
        }
    }

    private static void Fact(HtmlWriter html, LocalizedText name, Action write)
    {
        html.Write($"<div><dt>{name}</dt><dd>");
        write();
        html.Write($"</dd></div>");
    }

    private static void Regulations(HtmlWriter html, AuditReport report, Catalogue catalogue)
    {
        foreach (var regulation in catalogue.Regulations.Where(regulation => report.Regulations.Contains(regulation.Id)))
            html.Write($"<span class=\"regulation\">{regulation.Id} {regulation.Title}</span> ");
    }

    // People name the last day, not the first instant after it.
    private static void Period(HtmlWriter html, AuditPeriod period)
    {
        var isDays = period.From.TimeOfDay == TimeSpan.Zero && period.To.TimeOfDay == TimeSpan.Zero && period.To > period.From;
        var (from, to) = (ChinaTime.Text(period.From), ChinaTime.Text(isDays ? period.To.AddDays(-1) : period.To));
        html.Write($"{(isDays ? new LocalizedText($"{from} 至 {to}", $"{from} to {to}") : new($"{from} 起，{to} 止（不含）", $"{from} up to, not including, {to}"))}");
    }

    private static void Figure(HtmlWriter html, string style, LocalizedText name, long count) =>
        html.Write($"<div class=\"{style}\"><dt>{name}</dt><dd>{count}</dd></div>");
}
