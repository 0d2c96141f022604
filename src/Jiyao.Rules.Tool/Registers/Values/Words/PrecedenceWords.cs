namespace Jiyao.Rules.Tool.Registers;

/// <summary>The precedences of telegrams. Words of documents, such as 急件, and numbers are none of them.</summary>
internal static class PrecedenceWords
{
    private static readonly Vocabulary<TelegramPrecedence> Words = new(
        "特提 特急 加急 平急",
        (TelegramPrecedence.Flash, ["特提", "flash"]),
        (TelegramPrecedence.ExtraUrgent, ["特急", "extraUrgent"]),
        (TelegramPrecedence.Urgent, ["加急", "urgent"]),
        (TelegramPrecedence.Ordinary, ["平急", "一般", "普通", "ordinary"]));

    /// <summary>Whether a word can only be meant for a precedence, be it one of the four or not: 急件, the old grades AAAA to A.</summary>
    public static bool IsMeant(string text) =>
        Words.Knows(text) || text.Contains('急') || (BareText.Of(text) is { Length: > 0 and <= 4 } grade && grade.All(letter => letter == 'a'));

    /// <summary>A telegram with no mark is ordinary, and so is one whose mark is said to be none.</summary>
    public static Reading<TelegramPrecedence> Read(string text) =>
        CellMarks.IsNone(text) ? TelegramPrecedence.Ordinary : Words.Read(text);
}
