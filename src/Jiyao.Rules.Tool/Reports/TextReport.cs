using System.Globalization;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;
using Spectre.Console;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The report that people read: a table of clauses, then what was found under each, then what was not judged.</summary>
internal sealed class TextReport(TextStyle style, Catalogue catalogue) : ReportWriter
{
    /// <summary>Findings shown under one clause; the JSON report has them all.</summary>
    private const int MostShown = 20;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    private readonly Dictionary<string, List<CheckFinding>> entries = new(StringComparer.Ordinal);
    private readonly List<RegisterProblem> problems = [];
    private readonly Dictionary<string, Clause> clauses = catalogue.Entries.ToDictionary(entry => entry.Clause.Id, entry => entry.Clause, StringComparer.Ordinal);

    public override void Add(CheckFinding finding)
    {
        var entry = finding.Entry;
        if (!entries.TryGetValue(entry.Clause, out var known)) entries[entry.Clause] = known = [];
        if (known.Count < MostShown) known.Add(finding);
        else if (known.Max(shown => shown.Urgency) is var least && finding.Urgency < least) Replace(known, least, finding);
    }

    public override void Add(RegisterProblem problem)
    {
        if (problems.Count < MostShown) problems.Add(problem);
    }

    public override void Write(CheckResult result, TextWriter target)
    {
        var console = style.Open(target);
        Heading(console, result);
        Clauses(console, result.Report);
        foreach (var clause in result.Report.Clauses) Findings(console, clause);
        Problems(console, result.Problems);
        Notes(console, result.Notes);
        NotEvaluated(console, result.Report);
        Conclusion(console, result);
    }

    // The most urgent findings are shown, in the order of the rows.
    private static void Replace(List<CheckFinding> known, Urgency least, CheckFinding finding)
    {
        known.RemoveAt(known.FindLastIndex(shown => shown.Urgency == least));
        known.Add(finding);
    }

    private void Heading(IAnsiConsole console, CheckResult result)
    {
        console.WriteLine(style.Of(
            $"依据规定 {string.Join('、', result.Report.Regulations)}，截至 {JsonParts.Instant(result.Report.AsOf)}",
            $"Regulations {string.Join(", ", result.Report.Regulations)}, as of {JsonParts.Instant(result.Report.AsOf)}"));
        var (from, to) = (JsonParts.Instant(result.Report.Period.From), JsonParts.Instant(result.Report.Period.To));
        console.WriteLine(style.Of($"核查期间 {from} 起，{to} 止（不含）", $"Period looked at: from {from} up to, not including, {to}"));
        foreach (var file in result.Files)
        {
            Hanging(console, new Text(" "), style.Of(
                $"{Plain(file.Path)}（{RegisterKinds.Named(file.Kind).Title.Zh}）：读入 {file.Rows} 行 = 核查 {file.Evaluated} + 拒收 {file.Rejected}",
                $"{Plain(file.Path)} ({file.Kind}): {file.Rows} rows = {file.Evaluated} evaluated + {file.Rejected} rejected"));
        }
    }

    private void Clauses(IAnsiConsole console, AuditReport report)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(style.Of("条款", "clause"))
            .AddColumn(style.Of("内容", "says"))
            .AddColumn(new TableColumn(style.Of("违反", "violated")).RightAligned())
            .AddColumn(new TableColumn(style.Of("不明", "indeterminate")).RightAligned())
            .AddColumn(new TableColumn(style.Of("未到期", "pending")).RightAligned())
            .AddColumn(new TableColumn(style.Of("合规", "compliant")).RightAligned());
        foreach (var clause in report.Clauses)
        {
            table.AddRow(
                new Text(clause.Clause),
                new Text(style.Of(clauses[clause.Clause].Summary)),
                Count(clause.Violated, Color.Red),
                Count(clause.Indeterminate, Color.Yellow),
                Count(clause.Pending, Color.Blue),
                Count(clause.Compliant, Color.Green));
        }

        console.Write(table);
    }

    private static Text Count(long count, Color color) => count == 0
        ? new Text("-")
        : new Text(count.ToString(CultureInfo.InvariantCulture), new Style(color));

    private void Findings(IAnsiConsole console, ClauseTally clause)
    {
        if (!entries.TryGetValue(clause.Clause, out var found)) return;
        Hanging(console, new Text(clause.Clause, Bold), style.Of(clauses[clause.Clause].Summary), Bold);
        foreach (var finding in found)
        {
            var entry = finding.Entry;
            var place = entry.Fact.Source is { } source ? $"{source.Path}:{source.Row}" : null;
            var parts = ((string?[])[place, Excerpt.Of(RecordName.Of(entry.Fact) ?? ""), style.Of(entry.Message)]).Where(part => !string.IsNullOrEmpty(part));
            Hanging(console, new Text($"  {Sign(entry.Verdict)}", new Style(ColorOf(entry.Verdict))), Plain($"{string.Join("  ", parts)}{Marks(finding)}"));
        }

        var (violated, open, pending) = (Left(Verdict.Violated, clause.Violated), Left(Verdict.Indeterminate, clause.Indeterminate), Left(Verdict.Pending, clause.Pending));
        if (violated + open + pending is > 0 and var more)
        {
            console.WriteLine(style.Of(
                $"    另有 {more} 项（违反 {violated}，不明 {open}，未到期 {pending}），见 --format json",
                $"    and {more} more ({violated} violated, {open} indeterminate, {pending} pending); --format json has all"));
        }

        console.WriteLine();

        long Left(Verdict verdict, long all) => all - found.Count(finding => finding.Entry.Verdict == verdict);
    }

    // On a terminal what goes on in the next line stands below where it began; a file has it in one line.
    private static void Hanging(IAnsiConsole console, Text sign, string text, Style? look = null)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        console.Write(grid.AddRow(sign, new Text(text, look)));
    }

    private void Problems(IAnsiConsole console, long count)
    {
        if (count == 0) return;
        console.WriteLine(style.Of("读不出的行和单元格", "Rows and cells that could not be read"), Bold);
        foreach (var problem in problems)
            Hanging(console, new Text(" "), Plain($"{problem.Path}:{problem.Row}  {ProblemText.Line(problem, style.Of(ProblemText.Of(problem)))}"));
        if (count > problems.Count)
            console.WriteLine(style.Of($"    另有 {count - problems.Count} 处", $"    and {count - problems.Count} more"));
        console.WriteLine();
    }

    private void Notes(IAnsiConsole console, IReadOnlyList<CheckNote> notes)
    {
        if (notes.Count == 0) return;
        console.WriteLine(style.Of("留意", "Worth a look"), Bold);
        foreach (var note in notes) Hanging(console, new Text(" "), Plain($"{note.Path}  {style.Of(note.Text)}"));
        console.WriteLine();
    }

    private void NotEvaluated(IAnsiConsole console, AuditReport report)
    {
        if (report.NotEvaluated.Count == 0) return;
        console.WriteLine(style.Of(
            $"未核查或未全部核查 {report.NotEvaluated.Count} 条，各条所需数据见 jiyao rules：",
            $"{report.NotEvaluated.Count} clauses not evaluated, or in part only; 'jiyao rules' says what each takes:"));
        foreach (var alike in report.NotEvaluated.GroupBy(clause => clause.Kind))
        {
            var (why, ids) = (NotEvaluatedText.Of(alike.Key), string.Join(' ', alike.Select(clause => clause.Clause)));
            Hanging(console, new Text(" "), style.Of($"{why.Zh}（{alike.Count()}）：{ids}", $"{why.En} ({alike.Count()}): {ids}"));
        }

        console.WriteLine();
    }

    private void Conclusion(IAnsiConsole console, CheckResult result)
    {
        var total = result.Report.Total;
        var color = total.Violated > 0 ? Color.Red : total.Indeterminate > 0 || result.Problems > 0 ? Color.Yellow : Color.Green;
        console.WriteLine(
            style.Of(
                $"违反 {total.Violated}，不明 {total.Indeterminate}，未到期 {total.Pending}，合规 {total.Compliant}",
                $"{total.Violated} violated, {total.Indeterminate} indeterminate, {total.Pending} pending, {total.Compliant} compliant"),
            new Style(color, decoration: Decoration.Bold));
        if (StandingText.Of(result.Triage) is { } standing) console.WriteLine(style.Of(standing));
    }

    private string Marks(CheckFinding finding) =>
        (finding.Entry.Marks.HasFlag(FindingMarks.NeedsReview) ? style.Of("（需人工复核）", " (needs review)") : "")
        + (StandingText.Of(finding) is { } standing ? style.Of($"（{standing.Zh}）", $" ({standing.En})") : "");

    private static string Plain(string line) => PlainText.Of(line)!;

    private static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Violated => "✗",
        Verdict.Indeterminate => "?",
        Verdict.Pending => "…",
        _ => "✓",
    };

    private static Color ColorOf(Verdict verdict) => verdict switch
    {
        Verdict.Violated => Color.Red,
        Verdict.Indeterminate => Color.Yellow,
        Verdict.Pending => Color.Blue,
        _ => Color.Green,
    };
}
