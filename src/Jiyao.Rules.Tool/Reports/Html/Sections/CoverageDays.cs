using Jiyao.Rules.Tool.Reports.Html.Page;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>Whether post and room were manned, day by day, and where the gaps are.</summary>
internal sealed class CoverageDays
{
    public const int MostGaps = 400;

    private const int Days = 31;

    private static readonly string[] Clauses = ["B3.1.a", "B3.2.c"];

    private readonly Dictionary<string, Dictionary<Month, Verdict[]>> days = new(StringComparer.Ordinal);
    private readonly List<AuditEntry> gaps = [];

    public void Add(AuditEntry entry)
    {
        if (!Clauses.Contains(entry.Clause) || Month.DayOf(entry) is not { } day) return;
        if (!days.TryGetValue(entry.Clause, out var months)) days[entry.Clause] = months = [];
        if (!months.TryGetValue(Month.Of(day), out var month)) months[Month.Of(day)] = month = new Verdict[Days];
        month[day.Day - 1] = entry.Verdict;
        if (entry.Verdict == Verdict.Violated && gaps.Count < MostGaps) gaps.Add(entry);
    }

    public void Write(HtmlWriter html, ClauseTexts texts, MonthWindow window)
    {
        if (days.Count == 0)
        {
            html.Write($"<p>{new LocalizedText("没有在岗记录可查，未核查。", "No records of presence were supplied, so it was not judged.")}</p>");
            return;
        }

        html.Write($"<div class=\"strips\">");
        foreach (var clause in Clauses.Where(days.ContainsKey)) Strip(html, clause, texts[clause], window);
        html.Write($"</div>\n");
        Gaps(html);
    }

    private void Strip(HtmlWriter html, string clause, LocalizedText says, MonthWindow window)
    {
        var months = days[clause].Where(month => month.Key.CompareTo(window.First) >= 0).OrderBy(month => month.Key).ToList();
        var all = months.SelectMany(month => month.Value).ToList();
        var (kept, broken) = (all.Count(day => day == Verdict.Compliant), all.Count(day => day == Verdict.Violated));
        html.Write($"<table class=\"days\"><caption><a href=\"#clause-{clause}\">{clause}</a> {says} <b>{new LocalizedText(
            $"无空岗 {kept} 天，有空岗 {broken} 天", $"{kept} days without a gap, {broken} with one")}</b></caption>");
        html.Write($"<thead><tr><th scope=\"col\">{new LocalizedText("月", "Month")}</th>");
        for (var day = 1; day <= Days; day++) html.Write($"<th scope=\"col\">{day}</th>");
        html.Write($"</tr></thead><tbody>\n");
        foreach (var (month, verdicts) in months)
        {
            html.Write($"<tr><th scope=\"row\">{month.ToString()}</th>");
            foreach (var verdict in verdicts) Day(html, verdict);
            html.Write($"</tr>\n");
        }

        html.Write($"</tbody></table>\n");
    }

    private static void Day(HtmlWriter html, Verdict verdict)
    {
        switch (verdict)
        {
            case Verdict.Compliant: html.Write($"<td class=\"day compliant\">·</td>"); break;
            case Verdict.Violated: html.Write($"<td class=\"day violated\">✗</td>"); break;
            case Verdict.NotApplicable: html.Write($"<td></td>"); break;
            default: html.Write($"<td class=\"day indeterminate\">?</td>"); break;
        }
    }

    private void Gaps(HtmlWriter html)
    {
        if (gaps.Count == 0) return;
        html.Write(
            $"""
            <table class="gaps"><thead><tr>
            <th scope="col">{new LocalizedText("日期", "Day")}</th><th scope="col">{new LocalizedText("条款", "Clause")}</th>
            <th scope="col">{new LocalizedText("空岗时段", "Gaps")}</th></tr></thead><tbody>

            """);
        foreach (var gap in gaps.OrderBy(gap => gap.Fact.Id, StringComparer.Ordinal))
        {
            html.Write($"<tr><th scope=\"row\">{gap.Fact.Id}</th><td><a href=\"#clause-{gap.Clause}\">{gap.Clause}</a></td>");
            // The duty itself is said by the clause.
            html.Write($"<td>{gap.Details ?? gap.Message}</td></tr>\n");
        }

        html.Write($"</tbody></table>");
        if (gaps.Count == MostGaps)
        {
            html.Write($"<p class=\"notice\">{new LocalizedText(
                $"只列前 {MostGaps} 处，其余见查出事项。", $"The first {MostGaps} are listed; the findings have the rest.")}</p>");
        }
    }
}
