using System.Globalization;

namespace Jiyao.Rules;

/// <summary>Says how long something took, as people say it.</summary>
public static class Duration
{
    /// <summary>A time in words, by its three largest units.</summary>
    /// <param name="span">The time.</param>
    public static LocalizedText Of(TimeSpan span)
    {
        if (span.Duration() < TimeSpan.FromSeconds(1)) return Fraction(span);
        (int Count, string Zh, string En)[] parts =
        [
            (span.Days, "天", "d"), (span.Hours, "小时", "h"), (span.Minutes, "分", "min"), (span.Seconds, "秒", "s"),
        ];
        var said = parts.Where(part => part.Count != 0).Take(3).ToList();
        return new(
            string.Concat(said.Select(part => $"{part.Count}{part.Zh}")), string.Join(' ', said.Select(part => $"{part.Count} {part.En}")));
    }

    // One tick late is late.
    private static LocalizedText Fraction(TimeSpan span)
    {
        var seconds = span.TotalSeconds.ToString("0.0000000", CultureInfo.InvariantCulture);
        return new($"{seconds}秒", $"{seconds} s");
    }
}
