using System.Globalization;
using Jiyao.Rules.Tool.Reports.Html.Page;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>A comparison as Markdown: what differs, a table of clauses, the first of the changes.</summary>
internal static class VerdictsMarkdown
{
    /// <summary>Changes shown; the JSON report has them all. A summary page holds about a megabyte.</summary>
    private const int MostShown = 200;

    public static void Write(ComparedVerdicts compared, TextStyle style, TextWriter target)
    {
        var page = new MarkdownPage(target);
        page.Line($"# {style.Of("结论比较", "Verdicts compared")}: {style.Of($"改变 {compared.Changes.Count} 项", $"{compared.Changes.Count} change")}\n");
        page.Table(
            ["", style.Of("依据", "regulations"), style.Of("解读", "readings"), style.Of("文本日期", "text of")],
            [Side(style.Of("前", "before"), compared, compared.Before), Side(style.Of("后", "after"), compared, compared.After)]);
        if (compared.Unread.Count > 0)
            page.Line(style.Of($"{compared.Unread.Count} 处读不出，两边都未作比较。\n", $"{compared.Unread.Count} cells or rows could not be read, by either.\n"));
        if (compared.Changes.Count == 0) return;
        page.Table(
            [style.Of("条款", "clause"), style.Of("前", "before"), style.Of("后", "after"), style.Of("项数", "changes")],
            compared.Groups.Select(group => new[]
            {
                group.Key.Clause, style.Of(VerdictText.Of(group.Key.Before)), style.Of(VerdictText.Of(group.Key.After)), group.Count().ToString(CultureInfo.InvariantCulture),
            }));
        page.Table(
            [style.Of("条款", "clause"), style.Of("前", "before"), style.Of("后", "after"), style.Of("记录", "record"), style.Of("位置", "place"), style.Of("前因", "why before"), style.Of("后因", "why after")],
            compared.Changes.Take(MostShown).Select(change => new[]
            {
                change.Clause, style.Of(VerdictText.Of(change.Before)), style.Of(VerdictText.Of(change.After)), RecordName.Of(change.Fact) ?? "",
                VerdictsText.Place(change.Fact), VerdictsText.Why(change.WhyBefore, style), VerdictsText.Why(change.WhyAfter, style),
            }));
        if (compared.Changes.Count - MostShown is > 0 and var more)
            page.Line(style.Of($"另有 {more} 项，见 JSON 报告。\n", $"And {more} more; the JSON report has all.\n"));
    }

    private static string[] Side(string name, ComparedVerdicts compared, IReadOnlyList<RegulationPack> packs) =>
    [
        name,
        string.Join(", ", packs.Select(pack => $"{pack.Regulation.Id} {pack.Regulation.Version}")),
        string.Join(", ", compared.Readings(packs).Select(option => $"{option.Key}={option.Value}")),
        ComparedVerdicts.TextOf(packs) ?? "",
    ];
}
