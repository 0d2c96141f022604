namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// What the result column says, which is free text: finished, passed on, or something else. A wish, a limit and a denial hold the words of
/// finishing too; what is not plainly said is not taken for it.
/// </summary>
internal static class OutcomeText
{
    private static readonly string[] Finished = ["办结", "已办", "办毕", "完成"];
    private static readonly string[] Open =
    [
        "未", "待", "没", "不能", "不予", "无法", "限", "前", "拟", "预计", "将于", "将在", "即将", "争取", "力争", "要求", "督促", "督办", "催办", "计划于",
        "计划在", "应于", "应在", "须", "需", "尽快", "抓紧", "正在", "办理中", "处理中", "部分", "基本", "初步",
    ];

    // These hold one of those and leave nothing open.
    private static readonly string[] Plain = ["期限", "时限", "权限", "提前", "前期", "拟办意见", "拟稿", "按要求", "按照要求", "接待", "招待"];

    private static readonly Vocabulary<TelegramOutcome> Words = new(
        "办结 转办",
        (TelegramOutcome.Completed, ["completed"]),
        (TelegramOutcome.Forwarded, ["forwarded"]),
        (TelegramOutcome.Other, ["other"]));

    public static OutcomeReading Read(string text)
    {
        if (CellMarks.IsNone(text)) return default;
        if (Words.Read(text).Value is { } named) return new(named);
        var (isPassedOn, before) = (text.Contains('转'), UpToFinished(text));
        var isOpen = SaysOpen(before ?? text);
        return (before is not null && !isOpen, isPassedOn) switch
        {
            (true, false) => new(TelegramOutcome.Completed),
            // Perhaps finished here, perhaps there.
            (true, true) => new(null, IsOpen: true),
            (false, true) => new(TelegramOutcome.Forwarded),
            (false, false) => new(TelegramOutcome.Other, isOpen),
        };
    }

    // What stands before the last word of finishing: 上月未办结，现已办结 is not plain either.
    private static string? UpToFinished(string text)
    {
        var last = Finished.Max(word => text.LastIndexOf(word, StringComparison.Ordinal));
        return last < 0 ? null : text[..last];
    }

    private static bool SaysOpen(string text)
    {
        foreach (var word in Plain) text = text.Replace(word, "", StringComparison.Ordinal);
        return Array.Exists(Open, word => text.Contains(word, StringComparison.Ordinal));
    }
}

/// <summary>What the result column says.</summary>
/// <param name="Outcome">The outcome; null: it says none, or two.</param>
/// <param name="IsOpen">Whether it gives reason to doubt that it was finished.</param>
internal readonly record struct OutcomeReading(TelegramOutcome? Outcome, bool IsOpen = false);
