using System.Globalization;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>A year: 2026, 2026年.</summary>
internal static class YearText
{
    private static readonly LocalizedText Fault = new("不是年份；请写成 2026 的样子", "not a year: write it like 2026");

    public static Reading<int> Read(string text) =>
        int.TryParse(BareText.Of(text).TrimEnd('年', '度'), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 2100
            ? year
            : CellMarks.IsNone(text) ? default(Reading<int>) : Fault;
}
