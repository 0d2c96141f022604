namespace Jiyao.Rules.Tool.Registers;

/// <summary>The line on which a form is signed, below its table or at the foot of a page: 制表：张三　审核：李四.</summary>
internal static class SignOff
{
    private const int LongestLabel = 8;

    private static readonly string[] Words = ["制表", "填表", "填报", "审核", "复核", "审批", "批准", "签发", "打印", "导出", "主管", "负责人签"];

    /// <summary>Whether a row is such a line and nothing else: each cell that is filled begins with what it is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The position of its first filled cell.</param>
    public static bool Is(RowReader row, int first)
    {
        for (var i = first; i < row.Count; i++)
            if (!Blank.Is(row.Cell(i)) && !IsLabelled(Blank.Trim(row.Cell(i)))) return false;
        return true;
    }

    private static bool IsLabelled(ReadOnlySpan<char> cell)
    {
        var end = cell.IndexOfAny('：', ':');
        if (end is < 2 or > LongestLabel) return false;
        foreach (var word in Words)
            if (cell[..end].Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
