using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports.Html.Page;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>The rows and cells that could not be read, with the mend; the first of them where there are very many.</summary>
internal sealed class RejectedCells
{
    public const int Most = 1_000;

    private static readonly LocalizedText Row = new("行", "Row");
    private static readonly LocalizedText Column = new("栏", "Column");

    private readonly List<RegisterProblem> problems = [];

    public void Add(RegisterProblem problem)
    {
        if (problems.Count < Most) problems.Add(problem);
    }

    public void Write(HtmlWriter html, long count)
    {
        if (count == 0)
        {
            html.Write($"<p>{new LocalizedText("各行各格都读得出。", "Every row and cell could be read.")}</p>");
            return;
        }

        if (count > problems.Count)
        {
            html.Write($"<p class=\"notice\">{new LocalizedText(
                $"共 {count:N0} 处，这里列出前 {problems.Count:N0} 处；其余见 JSON 报告（--format json=FILE）。",
                $"{count:N0} in all; the first {problems.Count:N0} are listed here, the JSON report (--format json=FILE) has the rest.")}</p>");
        }

        html.Write(
            $"""
            <table class="stacked"><thead><tr>
            <th scope="col">{new LocalizedText("文件", "File")}</th><th scope="col" class="number">{Row}</th>
            <th scope="col">{Column}</th><th scope="col">{new LocalizedText("所写", "What stands there")}</th>
            <th scope="col">{new LocalizedText("问题和改法", "What is wrong, and the mend")}</th></tr></thead><tbody>

            """);
        foreach (var problem in problems)
        {
            html.Write($"<tr><td class=\"path\">{Path.GetFileName(problem.Path)}</td><td class=\"number\"><span class=\"label\">{Row}</span>{problem.Row}</td>");
            if (problem.Column is null) html.Write($"<td></td>");
            else html.Write($"<td><span class=\"label\">{Column}</span>{problem.Column}</td>");
            html.Write($"<td class=\"value\">{problem.Value}</td><td>");
            html.Write($"{ProblemText.Of(problem)}</td></tr>\n");
        }

        html.Write($"</tbody></table>");
    }
}
