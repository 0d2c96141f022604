using System.Globalization;

namespace Jiyao.Rules.Regulations.Options;

/// <summary>One option of a regulation: its key, the values it takes, and how it is read and written.</summary>
/// <param name="Key">The key.</param>
/// <param name="Values">The values, the strict default first.</param>
/// <param name="Read">Its value, as text.</param>
/// <param name="TryWrite">Sets it from text; false when it does not take that value.</param>
internal sealed record OptionEntry<TOptions>(
    string Key, IReadOnlyList<string> Values, Func<TOptions, string> Read, Func<TOptions, string, bool> TryWrite)
{
    /// <summary>A value that code has set and no text could: a number that is no word of its enum. Null: there is none.</summary>
    public Func<TOptions, string?> Stray { get; init; } = _ => null;

    /// <summary>Whether <see cref="Values"/> are some of many of one form.</summary>
    public bool TakesOthers { get; init; }

    /// <summary>An option that takes the words of an enum.</summary>
    public static OptionEntry<TOptions> Word<TWord>(string key, Func<TOptions, TWord> get, Action<TOptions, TWord> set)
        where TWord : struct, Enum => new(
        key,
        typeof(TWord).GetEnumNames(),
        options => get(options).ToString(),
        (options, text) => Set(options, Enum.TryParse<TWord>(text, true, out var word) && IsWord<TWord>(text), word, set))
        {
            Stray = options => Enum.IsDefined(get(options)) ? null : get(options).ToString(),
        };

    /// <summary>An option that is on or off.</summary>
    public static OptionEntry<TOptions> Flag(string key, Func<TOptions, bool> get, Action<TOptions, bool> set) => new(
        key,
        ["false", "true"],
        options => get(options) ? "true" : "false",
        (options, text) => Set(options, bool.TryParse(text, out var value), value, set));

    /// <summary>An option that takes a length of time, such as <c>15min</c> or <c>4h</c>, or a word for none.</summary>
    public static OptionEntry<TOptions> Span(
        string key, string? none, string[] values, Func<TOptions, TimeSpan?> get, Action<TOptions, TimeSpan?> set) =>
        OrNone(key, none, values, get, set, TextOf, SpanOf);

    /// <summary>An option that takes a number of days, such as <c>30d</c>.</summary>
    public static OptionEntry<TOptions> Days(string key, string[] values, Func<TOptions, int> get, Action<TOptions, int> set) => new(
        key,
        values,
        options => string.Create(CultureInfo.InvariantCulture, $"{get(options)}d"),
        (options, text) => Set(options, DaysOf(text) is not null, DaysOf(text) ?? 0, set))
    {
        TakesOthers = true,
    };

    /// <summary>An option that takes a clock time, such as <c>17:30</c>, or a word for none.</summary>
    public static OptionEntry<TOptions> Time(
        string key, string? none, string[] values, Func<TOptions, TimeOnly?> get, Action<TOptions, TimeOnly?> set) =>
        OrNone(key, none, values, get, set, TextOf, TimeOf);

    /// <summary>An option that takes a time of day, such as <c>12:00-14:30</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">Values it takes.</param>
    /// <param name="get">Reads it.</param>
    /// <param name="set">Sets it.</param>
    /// <param name="isOvernight">Whether it may end on the day after.</param>
    public static OptionEntry<TOptions> Window(
        string key, string[] values, Func<TOptions, TimeWindow> get, Action<TOptions, TimeWindow> set, bool isOvernight) => new(
        key,
        values,
        options => TextOf(get(options)),
        (options, text) => Set(options, WindowOf(text) is { } window && (isOvernight || window.From < window.To), WindowOf(text) ?? default, set))
        {
            TakesOthers = true,
            Stray = options => isOvernight || get(options).From < get(options).To ? null : TextOf(get(options)),
        };

    /// <summary>An option that takes some words of an enum, the strict default first.</summary>
    public static OptionEntry<TOptions> Among<TWord>(
        string key, TWord[] words, Func<TOptions, TWord> get, Action<TOptions, TWord> set)
        where TWord : struct, Enum => new(
        key,
        [.. words.Select(word => word.ToString())],
        options => get(options).ToString(),
        (options, text) => words.Where(word => string.Equals(word.ToString(), text, StringComparison.OrdinalIgnoreCase)).ToList() is [var word]
            && Set(options, true, word, set))
        {
            Stray = options => words.Contains(get(options)) ? null : get(options).ToString(),
        };

    private static OptionEntry<TOptions> OrNone<TValue>(
        string key, string? none, string[] values, Func<TOptions, TValue?> get, Action<TOptions, TValue?> set,
        Func<TValue, string> textOf, Func<string, TValue?> valueOf)
        where TValue : struct => new(
        key,
        values,
        options => get(options) is { } value ? textOf(value) : none ?? "",
        (options, text) => none is not null && string.Equals(text, none, StringComparison.OrdinalIgnoreCase)
            ? Set(options, true, null, set)
            : valueOf(text) is { } value && Set(options, true, value, set))
        {
            TakesOthers = true,
        };

    private static bool Set<TValue>(TOptions options, bool isValid, TValue value, Action<TOptions, TValue> set)
    {
        if (isValid) set(options, value);
        return isValid;
    }

    // Enum.TryParse takes numbers and lists of words too.
    private static bool IsWord<TWord>(string text)
        where TWord : struct, Enum => typeof(TWord).GetEnumNames().Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string TextOf(TimeSpan span) => span.TotalMinutes % 60 == 0 && span != TimeSpan.Zero
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours}h")
        : string.Create(CultureInfo.InvariantCulture, $"{span.TotalMinutes}min");

    private static string TextOf(TimeWindow window) => $"{TextOf(window.From)}-{TextOf(window.To)}";

    private static string TextOf(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static int? DaysOf(string text)
    {
        var digits = text.EndsWith("d", StringComparison.OrdinalIgnoreCase) ? text[..^1] : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 3660 ? count : null;
    }

    private static TimeWindow? WindowOf(string text) =>
        text.Split('-') is [var from, var to]
        && TimeOf(from) is { } begin && TimeOf(to) is { } end
            ? new TimeWindow(begin, end)
            : null;

    private static TimeOnly? TimeOf(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static TimeSpan? SpanOf(string text)
    {
        var (digits, minutes) =
            text.EndsWith("min", StringComparison.OrdinalIgnoreCase) ? (text[..^3], 1)
            : text.EndsWith("h", StringComparison.OrdinalIgnoreCase) ? (text[..^1], 60)
            : ("", 0);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 100_000
            ? TimeSpan.FromMinutes((long)count * minutes)
            : null;
    }
}
