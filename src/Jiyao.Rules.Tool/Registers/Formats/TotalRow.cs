using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Tells by its first cell that a row is a total: 合计, 合计：12份, 总计, 本页小计.</summary>
internal static partial class TotalRow
{
    private const int LongestCell = 16;

    /// <summary>A total, a subtotal, or nothing.</summary>
    public static PrintedRow Read(ReadOnlySpan<char> cell)
    {
        if (cell.Length > LongestCell || !cell.Contains('计')) return PrintedRow.None;
        var words = Words().Match(BareText.Of(cell));
        return !words.Success ? PrintedRow.None
            : words.Groups["part"].Length > 0 || words.Groups["name"].ValueSpan is "小计" ? PrintedRow.Subtotal
            : PrintedRow.Total;
    }

    // What follows is a number of things at most: 合计划 is a title.
    [GeneratedRegex("^(?<part>本页|本月|本日|页)?(?<name>合计|总计|共计|小计|累计)数?[:,]?共?[0-9一二三四五六七八九十百千]*[份件条页次人个项]?[。.]?$")]
    private static partial Regex Words();
}
