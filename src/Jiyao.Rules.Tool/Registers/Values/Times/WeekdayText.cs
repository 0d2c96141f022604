namespace Jiyao.Rules.Tool.Registers;

/// <summary>The days of the week, as the heads of a calendar's columns, in cells of their own and behind a date: 星期一, 周一, 一.</summary>
internal static class WeekdayText
{
    /// <summary>The words that stand before the letter of a day, as alternatives of a pattern.</summary>
    public const string Words = "星期|礼拜|周";

    /// <summary>The letters of the days, from Sunday on; Sunday has a second.</summary>
    public const string Letters = "日一二三四五六天";

    private const int Count = 7;

    private static readonly string[] Heads = Words.Split('|');

    /// <summary>The day that the head of a column begins with, 0 for Sunday; null if it does not.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="rest">What follows.</param>
    public static int? Take(string cell, out string rest)
    {
        var text = cell.Replace("\u3000", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var word = Array.Find(Heads, word => text.StartsWith(word, StringComparison.Ordinal)) ?? "";
        text = text[word.Length..];
        rest = text.Length > 0 ? text[1..].Trim() : "";
        return text.Length == 0 || (word.Length == 0 && text.Length > 1) ? null : Number(text[0]);
    }

    /// <summary>Takes the day that some programs write behind a date, 2026年3月10日 星期二, 2026-03-10（周二）; the fault if it is another than the date's.</summary>
    /// <param name="text">What follows the date, in plain form, where 一 is 1 already.</param>
    /// <param name="day">The date.</param>
    public static LocalizedText? Take(ref Cursor text, DateTime day)
    {
        var rest = text;
        rest.SkipSpaces();
        var isBracketed = rest.Take('(');
        if (!TakeWord(ref rest)) return null;
        var written = rest.TakeAny(Letters + "1234567");
        if (written == default || (isBracketed && !rest.Take(')'))) return CellFaults.Time;
        text = rest;
        text.SkipSpaces();
        return (Number(written) ?? (written - '0') % Count) == (int)day.DayOfWeek ? null : CellFaults.OtherWeekday;
    }

    /// <summary>The day that is all a cell holds.</summary>
    public static int? Only(string cell) => Take(cell, out var rest) is { } day && rest.Length == 0 ? day : null;

    /// <summary>The number of a day; null if the letter is none.</summary>
    public static int? Number(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal) is var number and >= 0 ? number % Count : null;

    public static string Word(int day) => $"{Heads[0]}{Letters[day]}";

    private static bool TakeWord(ref Cursor text)
    {
        foreach (var word in Heads)
            if (text.Take(word)) return true;
        return false;
    }
}
