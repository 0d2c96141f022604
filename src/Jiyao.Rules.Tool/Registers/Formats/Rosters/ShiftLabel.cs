using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>What the head of a column or row, or a word in a cell, says of a shift: 白班, 正班(8:00-18:00), 夜, 带班领导.</summary>
/// <param name="Word">The shift or post; empty where only hours are written.</param>
/// <param name="Hours">From when to when it lasts, as written; empty where it is not.</param>
internal sealed partial record ShiftLabel(string Word, string Hours)
{
    private const string AnyDay = "2000-01-01";

    private static readonly string[] Leaders = ["带班", "带班领导", "带班人", "带班人员", "带班负责人", "值班领导", "领导带班"];
    private static readonly string[] Ends = ["值班人员", "值班员", "值班人", "人员", "值班", "姓名"];

    /// <summary>Whether it is who leads the shift, and not a shift.</summary>
    public bool IsLeader => Leaders.Contains(Word);

    /// <summary>Whether it is a post, of which a blank says that nobody has it.</summary>
    public bool IsPost => OfficeWords.Posts.Knows(Word);

    /// <summary>Reads one; null if it is none.</summary>
    public static ShiftLabel? Read(string text)
    {
        if (text.Length is 0 or > 60) return null;
        var bare = BareText.Of(text);
        if (IsHours(bare)) return new("", bare);
        if (Parts().Match(bare) is not { Success: true } parts) return null;
        var (outer, inner, after) = (parts.Groups["word"].Value, parts.Groups["in"].Value, parts.Groups["after"].Value);
        // 值班人员（白班 8:00-18:00）
        var within = Read(inner);
        return (WordOf(outer) ?? within?.Word) is { Length: > 0 } word ? new(word, Array.Find([after, within?.Hours ?? "", inner], MayBeHours) ?? "") : null;
    }

    /// <summary>Whether a text is from when to when a shift lasts.</summary>
    public static bool IsHours(string text) => ShiftText.Read(text, AnyDay) is not null;

    /// <summary>The word for a shift by which notes are found: 白班 and 白 are one.</summary>
    public static string Key(string word) => BareText.Of(word) is var bare && bare.Length > 1 ? bare.TrimEnd('班') : bare;

    private static string? WordOf(string text)
    {
        if (Leaders.Contains(text)) return text;
        foreach (var end in Ends)
            if (text.Length > end.Length && text.EndsWith(end, StringComparison.Ordinal) && WordOf(text[..^end.Length]) is { } word) return word;
        // 日 alone is the day of a date.
        if (OfficeWords.IsShiftOfDay(text) && text != "日") return text;
        return Array.Find([text, text + "班"], OfficeWords.Posts.Knows);
    }

    // Such as 8-18点, which is not readable and has to be told.
    private static bool MayBeHours(string text) => IsHours(text) || Clocks().IsMatch(text);

    [GeneratedRegex(@"^(?<word>24小时|[^0-9()\[\]【】:]+)[:]?(?:[(\[【](?<in>[^()\[\]【】]*)[)\]】])?(?<after>[0-9].*)?$")]
    private static partial Regex Parts();

    [GeneratedRegex("[0-9].*[-—–―－~～〜至到].*[0-9]")]
    private static partial Regex Clocks();
}
