namespace Jiyao.Rules.Tool.Reports.Html.Page;

/// <summary>The words and signs for verdicts; a sign tells what a colour tells.</summary>
internal static class VerdictText
{
    public static readonly LocalizedText Violated = new("违反", "violated");
    public static readonly LocalizedText Indeterminate = new("不明", "indeterminate");
    public static readonly LocalizedText Pending = new("未到期", "pending");
    public static readonly LocalizedText Compliant = new("合规", "compliant");

    /// <summary>The four counts as table cells; a zero is quiet.</summary>
    public static void WriteCells(HtmlWriter html, Tally tally)
    {
        Cell(html, "violated", tally.Violated);
        Cell(html, "indeterminate", tally.Indeterminate);
        Cell(html, "pending", tally.Pending);
        Cell(html, "compliant", tally.Compliant);
    }

    public static void WriteHeadings(HtmlWriter html) => html.Write(
        $"""
        <th scope="col" class="number">{Violated}</th><th scope="col" class="number">{Indeterminate}</th>
        <th scope="col" class="number">{Pending}</th><th scope="col" class="number">{Compliant}</th>
        """);

    private static void Cell(HtmlWriter html, string name, long count)
    {
        if (count == 0) html.Write($"<td class=\"number none\">0</td>");
        else html.Write($"<td class=\"number {name}\">{count}</td>");
    }
}
