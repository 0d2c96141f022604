using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports.Html.Page;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>Markdown for the summary page of a CI run: what it came to, a table of clauses, the first of the findings.</summary>
internal sealed class MarkdownReport(TextStyle style, Catalogue catalogue) : ReportWriter
{
    /// <summary>Findings and unreadable cells shown; the JSON report has them all. A summary page holds about a megabyte.</summary>
    private const int MostShown = 200;

    private readonly Dictionary<Urgency, List<CheckFinding>> findings = Enum.GetValues<Urgency>().ToDictionary(urgency => urgency, _ => new List<CheckFinding>());
    private readonly List<RegisterProblem> problems = [];
    private long count;

    public override void Add(CheckFinding finding)
    {
        if (finding.Entry.Verdict is not (Verdict.Violated or Verdict.Indeterminate)) return;
        count++;
        if (findings[finding.Urgency] is { Count: < MostShown } alike) alike.Add(finding);
    }

    public override void Add(RegisterProblem problem)
    {
        if (problems.Count < MostShown) problems.Add(problem);
    }

    public override void Write(CheckResult result, TextWriter target)
    {
        var (page, report) = (new MarkdownPage(target), result.Report);
        var total = report.Total;
        page.Line($"# {style.Of("机要保密核查", "Secrecy check")}: {Conclusion(result)}\n");
        page.Line(style.Of(
            $"依据 {string.Join('、', report.Regulations)}，截至 {JsonParts.Instant(report.AsOf)}；核查期间 {JsonParts.Instant(report.Period.From)} 至 {JsonParts.Instant(report.Period.To)}（不含）。\n",
            $"Regulations {string.Join(", ", report.Regulations)}, as of {JsonParts.Instant(report.AsOf)}; period from {JsonParts.Instant(report.Period.From)} up to {JsonParts.Instant(report.Period.To)}.\n"));
        page.Table(
            [style.Of("违反", "violated"), style.Of("不明", "indeterminate"), style.Of("未到期", "pending"), style.Of("合规", "compliant")],
            [[$"{total.Violated}", $"{total.Indeterminate}", $"{total.Pending}", $"{total.Compliant}"]]);
        if (StandingText.Of(result.Triage) is { } standing) page.Line($"{style.Of(standing)}\n");
        Clauses(page, report);
        page.Details(style.Of($"发现 {count} 项", $"{count} findings"), count > 0, () => Findings(page, total));
        page.Details(style.Of($"文件 {result.Files.Count} 个", $"{result.Files.Count} files"), true, () => Files(page, result));
        page.Details(style.Of($"读不出 {result.Problems} 处", $"{result.Problems} cells or rows that could not be read"), problems.Count > 0, () => Problems(page, result.Problems));
        var notes = result.Notes;
        page.Details(style.Of($"留意 {notes.Count} 处", $"{notes.Count} notes"), notes.Count > 0, () => Notes(page, notes));
        page.Details(
            style.Of($"未核查或未全部核查 {report.NotEvaluated.Count} 条", $"{report.NotEvaluated.Count} clauses not evaluated, or in part only"),
            report.NotEvaluated.Count > 0,
            () => page.Table(
                [style.Of("条款", "clause"), style.Of("类别", "kind"), style.Of("原因", "reason")],
                report.NotEvaluated.Select(clause => new[] { clause.Clause, style.Of(NotEvaluatedText.Of(clause.Kind)), style.Of(clause.Reason) })));
    }

    private string Conclusion(CheckResult result) => result.ExitCode(false) switch
    {
        0 => style.Of("通过", "passed"),
        1 => style.Of("不通过", "failed"),
        _ => style.Of("有不明之处", "open"),
    };

    private void Clauses(MarkdownPage page, AuditReport report)
    {
        var summaries = catalogue.Entries.ToDictionary(entry => entry.Clause.Id, entry => style.Of(entry.Clause.Summary));
        page.Table(
            [
                style.Of("条款", "clause"), style.Of("内容", "says"), style.Of("违反", "violated"), style.Of("不明", "indeterminate"),
                style.Of("未到期", "pending"), style.Of("合规", "compliant"),
            ],
            report.Clauses.Select(clause => new[]
            {
                clause.Clause, summaries[clause.Clause], $"{clause.Violated}", $"{clause.Indeterminate}", $"{clause.Pending}", $"{clause.Compliant}",
            }));
    }

    private void Findings(MarkdownPage page, ClauseTally total)
    {
        var shown = findings.OrderBy(alike => alike.Key).SelectMany(alike => alike.Value).Take(MostShown).ToList();
        page.Table(
            [style.Of("条款", "clause"), style.Of("结论", "verdict"), style.Of("记录", "record"), style.Of("位置", "place"), style.Of("说明", "message")],
            shown.Select(finding => new[]
            {
                finding.Entry.Clause,
                style.Of(VerdictText.Of(finding.Entry.Verdict)),
                RecordName.Of(finding.Entry.Fact) ?? "",
                finding.Entry.Fact.Source is { } source ? $"{source.Path}:{source.Row}" : "",
                $"{style.Of(finding.Entry.Message)}{(StandingText.Of(finding) is { } standing ? style.Of($"（{standing.Zh}）", $" ({standing.En})") : "")}",
            }));
        var violated = total.Violated - shown.Count(finding => finding.Entry.Verdict == Verdict.Violated);
        More(page, count - shown.Count, new($"违反 {violated}，不明 {count - shown.Count - violated}", $"{violated} violated, {count - shown.Count - violated} indeterminate"));
    }

    private void Files(MarkdownPage page, CheckResult result)
    {
        page.Table(
            [style.Of("文件", "file"), style.Of("种类", "kind"), style.Of("行", "rows"), style.Of("核查", "evaluated"), style.Of("拒收", "rejected")],
            result.Files.Take(MostShown).Select(file => new[] { file.Path, file.Kind, $"{file.Rows}", $"{file.Evaluated}", $"{file.Rejected}" }));
        var more = result.Files.Skip(MostShown).ToList();
        var (rows, evaluated, rejected) = (more.Sum(file => file.Rows), more.Sum(file => file.Evaluated), more.Sum(file => file.Rejected));
        More(page, more.Count, new($"{rows} 行 = 核查 {evaluated} + 拒收 {rejected}", $"{rows} rows = {evaluated} evaluated + {rejected} rejected"));
    }

    private void Problems(MarkdownPage page, long all)
    {
        page.Table(
            [style.Of("位置", "place"), style.Of("栏", "column"), style.Of("值", "value"), style.Of("问题", "problem")],
            problems.Select(problem => new[] { $"{problem.Path}:{problem.Row}", problem.Column ?? "", problem.Value ?? "", style.Of(ProblemText.Of(problem)) }));
        More(page, all - problems.Count);
    }

    private void Notes(MarkdownPage page, IReadOnlyList<CheckNote> notes)
    {
        page.Table([style.Of("文件", "file"), style.Of("说明", "note")], notes.Take(MostShown).Select(note => new[] { note.Path, style.Of(note.Text) }));
        More(page, notes.Count - MostShown);
    }

    // A list that is cut says so, and what it leaves out.
    private void More(MarkdownPage page, long more, LocalizedText? sums = null)
    {
        if (more <= 0) return;
        var (zh, en) = sums is null ? ("", "") : ($"（{sums.Zh}）", $" ({sums.En})");
        page.Line(style.Of($"另有 {more} 项{zh}，见 JSON 报告。\n", $"And {more} more{en}; the JSON report has all.\n"));
    }
}
