using System.Globalization;
using System.Text;

namespace Jiyao.Rules;

/// <summary>Says how long something took, as people say it.</summary>
public static class Duration
{
    private const int UnitsSaid = 3;

    /// <summary>A time in words, by its three largest units.</summary>
    /// <param name="span">The time.</param>
    public static LocalizedText Of(TimeSpan span)
    {
        if (span.Duration() < TimeSpan.FromSeconds(1)) return Fraction(span);
        var (zh, en, left) = (new StringBuilder(), new StringBuilder(), UnitsSaid);
        Say(span.Days, "天", "d");
        Say(span.Hours, "小时", "h");
        Say(span.Minutes, "分", "min");
        Say(span.Seconds, "秒", "s");
        return new(zh.ToString(), en.ToString());

        void Say(int count, string zhUnit, string enUnit)
        {
            if (count == 0 || left == 0) return;
            left--;
            zh.Append(CultureInfo.InvariantCulture, $"{count}{zhUnit}");
            en.Append(CultureInfo.InvariantCulture, $"{(en.Length == 0 ? "" : " ")}{count} {enUnit}");
        }
    }

    // One tick late is late.
    private static LocalizedText Fraction(TimeSpan span)
    {
        var seconds = span.TotalSeconds.ToString("0.0000000", CultureInfo.InvariantCulture);
        return new($"{seconds}秒", $"{seconds} s");
    }
}
