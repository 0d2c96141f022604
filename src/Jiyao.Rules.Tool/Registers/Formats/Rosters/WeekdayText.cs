namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>The days of the week as the heads of a calendar's columns: 星期一, 周一, 一.</summary>
internal static class WeekdayText
{
    private const string Days = "日一二三四五六";

    private static readonly string[] Words = ["星期", "礼拜", "周"];

    /// <summary>The day that the head of a column begins with, 0 for Sunday; null if it does not.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="rest">What follows.</param>
    public static int? Take(string cell, out string rest)
    {
        var text = cell.Replace("\u3000", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var word = Array.Find(Words, word => text.StartsWith(word, StringComparison.Ordinal)) ?? "";
        text = text[word.Length..];
        rest = text.Length > 0 ? text[1..].Trim() : "";
        return text.Length == 0 || (word.Length == 0 && text.Length > 1) ? null : Number(text[0]);
    }

    /// <summary>The day that is all a cell holds.</summary>
    public static int? Only(string cell) => Take(cell, out var rest) is { } day && rest.Length == 0 ? day : null;

    /// <summary>The number of a day; null if the letter is none.</summary>
    public static int? Number(char letter) => letter == '天' ? 0 : Days.IndexOf(letter, StringComparison.Ordinal) is var number and >= 0 ? number : null;

    public static string Word(int day) => $"星期{Days[day]}";
}
