namespace Jiyao.Rules.Tool.Reports.Html.Page;

/// <summary>The words and signs for verdicts; a sign tells what a colour tells.</summary>
internal static class VerdictText
{
    public static readonly LocalizedText Violated = new("违反", "violated");
    public static readonly LocalizedText Indeterminate = new("不明", "indeterminate");
    public static readonly LocalizedText Pending = new("未到期", "pending");
    public static readonly LocalizedText Compliant = new("合规", "compliant");

    private static readonly LocalizedText NotApplicable = new("不适用", "notApplicable");

    /// <summary>The word for a verdict.</summary>
    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Violated => Violated,
        Verdict.Pending => Pending,
        Verdict.Compliant => Compliant,
        Verdict.NotApplicable => NotApplicable,
        _ => Indeterminate,
    };

    /// <summary>The four counts as table cells.</summary>
    public static void WriteCells(HtmlWriter html, Tally tally)
    {
        WriteCell(html, "violated", Violated, tally.Violated);
        WriteCell(html, "indeterminate", Indeterminate, tally.Indeterminate);
        WriteCell(html, "pending", Pending, tally.Pending);
        WriteCell(html, "compliant", Compliant, tally.Compliant);
    }

    /// <summary>A count as a table cell; a zero is quiet. Where there is no room for headings, each cell says what it counts.</summary>
    public static void WriteCell(HtmlWriter html, string style, LocalizedText name, long count) => html.Write(
        $"<td class=\"number {(count == 0 ? "none" : style)}\"><span class=\"label\">{name}</span>{count}</td>");

    public static void WriteHeadings(HtmlWriter html) => html.Write(
        $"""
        <th scope="col" class="number">{Violated}</th><th scope="col" class="number">{Indeterminate}</th>
        <th scope="col" class="number">{Pending}</th><th scope="col" class="number">{Compliant}</th>
        """);
}
