using System.Globalization;
using System.Text.Json;
using Jiyao.Rules.Tool.Reports.Html.Page;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>A comparison as text: for each clause how many verdicts change, and the first of them.</summary>
internal static class VerdictsText
{
    private const int MostShown = 10;

    /// <summary>How every such text begins.</summary>
    public static LocalizedText Start { get; } = new("结论改变 ", "Verdicts that change: ");

    public static void Write(ComparedVerdicts compared, TextStyle style, TextWriter target)
    {
        target.Write($"{style.Of(Start)}{compared.Changes.Count.ToString(CultureInfo.InvariantCulture)}{style.Of(" 项", "")}\n");
        if (compared.Unread.Count > 0)
            target.Write(style.Of($"另有 {compared.Unread.Count} 处读不出，两边都未作比较\n", $"{compared.Unread.Count} cells or rows could not be read, by either\n"));
        foreach (var group in compared.Groups)
        {
            target.Write($"\n{group.Key.Clause}  {style.Of(VerdictText.Of(group.Key.Before))} -> {style.Of(VerdictText.Of(group.Key.After))}: {group.Count().ToString(CultureInfo.InvariantCulture)}\n");
            foreach (var change in group.Take(MostShown))
                target.Write($"  {PlainText.Of($"{Place(change.Fact)}  {RecordName.Of(change.Fact)}  {Why(change, style)}")}\n");
        }
    }

    /// <summary>A verdict by the name that reports give it.</summary>
    public static string Name(Verdict verdict) => JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());

    /// <summary>What a judgement says; a dash where it says nothing.</summary>
    public static string Why(LocalizedText? message, TextStyle style) => message is { } says ? style.Of(says) : "—";

    /// <summary>Where a record stands; empty where it stands on no row.</summary>
    public static string Place(Fact fact) => fact.Source is { } source ? $"{source.Path}:{source.Row.ToString(CultureInfo.InvariantCulture)}" : "";

    private static string Why(VerdictChange change, TextStyle style) =>
        $"{style.Of("前：", "before: ")}{Why(change.WhyBefore, style)}  {style.Of("后：", "after: ")}{Why(change.WhyAfter, style)}";
}
