namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// What stands where an entry shows that something was done, such as the number of a receipt, and says of it only that it is lacking: 未取得,
/// 暂无, 待补. To take that for the entry would take what was not done for done.
/// </summary>
internal static class EntryText
{
    // A longer text tells a story: 未造成后果，已收回.
    private const int Longest = 6;

    private static readonly string[] Whole =
        ["?", "？", "??", "？？", "…", "……", "0", "×", "X", "N", "NO", "N/A", "NA", "NONE", "NIL", "NULL", "TBD", "PENDING", "否", "空", "空白", "空缺", "缺", "暂缺", "待"];

    // 暂停使用, 没收 and 待岗 are measures.
    private static readonly string[] Beginnings =
    [
        "未", "尚未", "尚无", "暂无", "暂未", "没有", "还没", "不详", "不明", "不知",
        "无回", "无编", "无号", "无清", "无记", "无措", "无整", "无补", "无签", "无决", "无处", "无据", "无依",
        "待补", "待定", "待办", "待查", "待处", "待整", "待填", "待取", "待开", "待报", "待批", "待签", "待编",
    ];

    /// <summary>Whether a text says that there is none, or not yet.</summary>
    public static bool SaysItLacks(ReadOnlySpan<char> text)
    {
        foreach (var word in Whole)
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        if (text.Length > Longest) return false;
        foreach (var beginning in Beginnings)
            if (text.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }
}
