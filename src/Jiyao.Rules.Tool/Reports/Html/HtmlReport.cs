using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports.Html.Page;
using Jiyao.Rules.Tool.Reports.Html.Sections;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports.Html;

/// <summary>The report that an office reads in a browser and prints: one page that needs nothing else, in both languages.</summary>
internal sealed class HtmlReport(TextStyle style, Catalogue catalogue) : ReportWriter
{
    private readonly HeatMap heatMap = new();
    private readonly CoverageDays coverage = new();
    private readonly DeadlineCounts deadlines = new();
    private readonly RejectedCells rejected = new();
    private readonly FindingList findings = new();

    public override bool CountsCompliant => true;

    public override void Add(CheckFinding finding)
    {
        var entry = finding.Entry;
        Count(entry);
        var month = Month.Of(entry);
        if (entry.Verdict == Verdict.Violated) heatMap.Add(entry.Clause, month);
        findings.Add(finding, month);
    }

    public override void Add(RegisterProblem problem) => rejected.Add(problem);

    public override void Count(AuditEntry compliant)
    {
        coverage.Add(compliant);
        deadlines.Add(compliant);
    }

    public override void Write(CheckResult result, TextWriter target)
    {
        var clauses = new ClauseTexts(catalogue);
        var months = new MonthWindow(result.Report.Period);
        PageTemplate.Write(target, new Dictionary<string, Action<HtmlWriter>>(StringComparer.Ordinal)
        {
            ["language"] = html => html.Write($"{(style.IsChinese ? "zh-CN" : "en")}"),
            ["overview"] = html => OverviewSection.Write(html, result, catalogue),
            ["clauses"] = html => ClauseSection.Write(html, result.Report, catalogue),
            ["months"] = html => heatMap.Write(html, result.Report, months),
            ["coverage"] = html => coverage.Write(html, clauses, months),
            ["deadlines"] = html => deadlines.Write(html, clauses),
            ["amount"] = html => findings.WriteAmount(html),
            ["notEvaluated"] = html => NotEvaluatedSection.Write(html, result.Report.NotEvaluated, clauses),
            ["rejected"] = html => rejected.Write(html, result.Problems),
            ["files"] = html => FileSection.Write(html, result.Files, result.Notes),
            ["data"] = html => html.WriteJson(findings.WriteJson),
        });
    }

    public override void Dispose()
    {
        findings.Dispose();
        base.Dispose();
    }
}
