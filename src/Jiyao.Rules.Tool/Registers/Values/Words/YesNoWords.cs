namespace Jiyao.Rules.Tool.Registers;

/// <summary>Yes and no. Here 无 is an answer, not a filler.</summary>
internal static class YesNoWords
{
    private static readonly Vocabulary<bool> Words = new(
        "是 否",
        (true, ["是", "有", "已", "√", "✓", "✔", "☑", "对", "y", "yes", "true", "1", "重要", "特别重要", "非常重要"]),
        (false, ["否", "无", "未", "×", "✗", "✘", "✕", "✖", "☒", "╳", "错", "x", "n", "no", "false", "0", "不重要", "非重要", "一般", "普通"]));

    public static bool Knows(string text) => Words.Knows(text);

    public static Reading<bool> Read(string text) => Words.Read(text);
}
