using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>From when to when shifts last, as titles and notes say: 注：白班8:00-18:00，夜班18:00-次日8:00.</summary>
internal sealed partial class ShiftHours
{
    private const string Any = "";

    private static readonly string[] Every = ["值班时间", "值班", "每班", "每日值班", "起止时间", "时间"];

    private readonly Dictionary<string, string> byWord = new(StringComparer.Ordinal);

    /// <summary>Whether a text says nothing else: A：8:00-16:00 B：16:00-24:00.</summary>
    public static bool IsAll(string text) => Stated().IsMatch(text) && Stated().Replace(text, "").All(letter => !char.IsLetterOrDigit(letter));

    /// <summary>Takes what a text says.</summary>
    public void Note(string text)
    {
        foreach (Match found in Stated().Matches(text))
        {
            var word = found.Groups["word"].Value.TrimEnd('为', '是', '从', '自', ':', '：', '(', '（', '=', '＝', ' ');
            if (word.EndsWith("时间", StringComparison.Ordinal) && !Every.Contains(word)) word = word[..^2];
            var (key, hours) = (Every.Contains(word) ? Any : ShiftLabel.Key(word), found.Groups["hours"].Value);
            // Of two that differ, summer and winter, nobody can tell which holds: together they are not readable, and told.
            byWord[key] = byWord.TryGetValue(key, out var other) && other != hours ? $"{other} / {hours}" : hours;
        }
    }

    /// <summary>Whether a note says what a word stands for.</summary>
    public bool Knows(string word) => ShiftLabel.Key(word) is { Length: > 0 } key && byWord.ContainsKey(key);

    /// <summary>The hours of a shift by any of the words for it; of one that has no name of its own, those of every shift.</summary>
    public string Of(params ReadOnlySpan<string> words)
    {
        var isNamed = false;
        foreach (var word in words)
        {
            if (word.Length > 0 && byWord.TryGetValue(ShiftLabel.Key(word), out var hours)) return hours;
            isNamed |= OfficeWords.IsShiftOfDay(word);
        }

        return isNamed ? "" : byWord.GetValueOrDefault(Any, "");
    }

    [GeneratedRegex(@"(?<word>[\p{IsCJKUnifiedIdeographs}A-Za-z]{0,8}\s*[:：(（=＝]?\s*)(?<hours>[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|[时点](?:[0-9０-９]{1,2}分?|半|整)?)\s*[-—–―－~～〜至到]+\s*"
        + @"(?:次日|翌日|第二天|隔日)?\s*[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|[时点](?:[0-9０-９]{1,2}分?|半|整)?))")]
    private static partial Regex Stated();
}
