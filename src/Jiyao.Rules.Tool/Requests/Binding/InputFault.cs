using System.Globalization;
using System.Text.Json;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>What can be wrong with a value of a request, in both languages on one line.</summary>
internal static class InputFault
{
    public const string MustNotBeNull = "不能为 null / must not be null";

    public const string EndsBeforeItBegins = "止早于起 / ends before it begins";

    public const string GivenTwice = "at 和 time 只写一个 / give at or time, not both";

    public const string PersonOrUnit = "人员（personId、personName）和 unit 只写一样 / give a person (personId, personName) or a unit, not both";

    public const string NotClosed = "数组没有结束 / the array is not closed";

    public const string Several = "evaluations: 每个请求单独写 / write each evaluation as a request of its own";

    public const string NotUtf8 = "不是 UTF-8 文本 / is not UTF-8 text";

    public const string HalfCharacter = "含半个字符（\\ud800 至 \\udfff 须成对）/ holds half a character (\\ud800 to \\udfff go in pairs)";

    public const string NoObject = "不是 JSON 对象 / is no JSON object";

    public static string TooLong { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"超过 {RequestScanner.LongestRequest} 个字符 / is longer than {RequestScanner.LongestRequest} characters");

    /// <summary>Why a text is no JSON, and where if that is not on its first line.</summary>
    /// <param name="exception">What the parser says; it counts lines from the text's own beginning.</param>
    /// <param name="start">The line on which the text starts.</param>
    public static string NotJson(JsonException exception, long start)
    {
        const string Twice = "Duplicate property '";
        var said = exception.Message.Split(" LineNumber:", 2)[0].Split(". Path:", 2)[0].Replace(" Change the reader options.", "", StringComparison.Ordinal);
        if (said.StartsWith(Twice, StringComparison.Ordinal) && said.LastIndexOf('\'') is var end && end >= Twice.Length)
            return $"“{Excerpt.Of(said.AsSpan()[Twice.Length..end])}”写了两次，只写一次 / is written twice, give it once";
        var line = exception.LineNumber is > 0 and var further ? $" (第 {start + further} 行 / line {start + further})" : "";
        return $"{NoObject}: {Excerpt.Of(said, 160)}{line}";
    }

    public static string MustBe(LocalizedText what) => $"应为{what.Zh} / must be {what.En}";

    public static string NoneOf(string word, string known) => $"“{Excerpt.Of(word)}”不是可用的词 / is none of: {known}";

    public static string NoSuchProperty(IEnumerable<string> known) =>
        string.Join(", ", known) is { Length: > 0 } names
            ? $"没有这个属性 / is no property here; 有 / there are: {names}"
            : "这里不写属性 / no property goes here";

    public static string NoInstant(string text) =>
        $"“{Excerpt.Of(text)}”不是时刻 / is no instant; 例如 / such as: 2026-07-01T09:30:00+08:00, 2026-07-01T09:30, 2026-07-01";

    public static string NoDuration(string text) =>
        $"“{Excerpt.Of(text)}”不是时长 / is no length of time; 例如 / such as: PT10M, PT1H5M, 10min, 10分钟";

    public static string Missing(LocalizedText what) => $"缺少{what.Zh} / needs {what.En}";
}
