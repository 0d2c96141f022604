namespace Jiyao.Rules.Tool.Registers;

/// <summary>What the result column says, which is free text: finished, passed on, or something else.</summary>
internal static class OutcomeText
{
    private static readonly string[] Finished = ["办结", "已办", "办毕", "完成"];
    private static readonly string[] Denials = ["未", "待", "没", "没有", "尚未", "不能", "无法", "暂未", "未能", "未予"];

    private static readonly Vocabulary<TelegramOutcome> Words = new(
        "办结 转办",
        (TelegramOutcome.Completed, ["completed"]),
        (TelegramOutcome.Forwarded, ["forwarded"]),
        (TelegramOutcome.Other, ["other"]));

    public static TelegramOutcome? Read(string text)
    {
        if (CellMarks.IsNone(text)) return null;
        if (Words.Read(text).Value is { } named) return named;
        return Array.Exists(Finished, word => Says(text, word)) ? TelegramOutcome.Completed
            : text.Contains('转') ? TelegramOutcome.Forwarded
            : TelegramOutcome.Other;
    }

    // 未办结 and 待完成 hold the word and say the contrary.
    private static bool Says(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;
             at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var before = text[..at];
            if (!Array.Exists(Denials, denial => before.EndsWith(denial, StringComparison.Ordinal))) return true;
        }

        return false;
    }
}
