using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jiyao.Rules;

/// <summary>
/// The mark of a state secret as papers bear it: a level, a star and a period, such as 机密★10年. Where no period stands the longest of
/// the level holds.
/// </summary>
public sealed record SecrecyMark
{
    /// <summary>The level.</summary>
    public required SecrecyLevel Level { get; init; }

    /// <summary>The period in months; null: the mark states none.</summary>
    public int? Months { get; init; }

    /// <summary>The last day of the secret, where the mark names a date instead of a period.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether a person should look at it: no fixed end, which the law allows only where it says so.</summary>
    public bool NeedsReview { get; init; }

    /// <summary>Whether it is not written as the standard has it, though its meaning is plain.</summary>
    public bool IsIrregular { get; init; }

    /// <summary>The longest period the law allows the level, in months: 30, 20 and 10 years; none for what is no state secret.</summary>
    public int? LongestMonths => Level switch
    {
        SecrecyLevel.TopSecret => 360,
        SecrecyLevel.HighlySecret => 240,
        SecrecyLevel.Secret => 120,
        _ => null,
    };

    /// <summary>The period that holds: the one stated, or else the longest; null where a date ends it, or nothing does.</summary>
    public int? EffectiveMonths => Months ?? (Until is null && !NeedsReview ? LongestMonths : null);

    /// <summary>Whether the period stated is no longer than the longest.</summary>
    public bool IsWithinLongest => Months is not { } months || months <= LongestMonths;

    /// <summary>
    /// The last day of the secret, counted as article 202 of the Civil Code counts: the corresponding day, or where there is none the
    /// last of the month. Null where nothing fixed ends it.
    /// </summary>
    /// <param name="issued">The day it was issued, a local date.</param>
    public DateOnly? LastSecretDay(DateOnly issued) => Until ?? (EffectiveMonths is { } months ? issued.AddMonths(months) : null);

    /// <summary>Reads a mark, in any width and spacing, with the star or what typists put in its place.</summary>
    /// <param name="text">The mark.</param>
    /// <param name="mark">What it says.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SecrecyMark? mark)
    {
        mark = null;
        var bare = Bare(text ?? "");
        if (LevelOf(bare) is not var (level, length)) return false;
        var rest = bare[length..].TrimStart('级');
        if (rest.Length == 0)
        {
            mark = new SecrecyMark { Level = level };
            return true;
        }

        if (rest[0] is not ('★' or '*' or '☆')) return false;
        mark = Period(new SecrecyMark { Level = level, IsIrregular = rest[0] != '★' }, rest[1..]);
        return mark is not null;
    }

    private static SecrecyMark? Period(SecrecyMark mark, string period)
    {
        if (period.Length == 0) return mark;
        if (period is "长期" or "永久") return mark with { NeedsReview = true };
        if (period.StartsWith('至')) return Date(period[1..]) is { } until ? mark with { Until = until } : null;
        if (Number(period, "年") is { } years) return mark with { Months = years * 12 };
        return (Number(period, "个月") ?? Number(period, "月")) is { } months ? mark with { Months = months } : null;
    }

    private static (SecrecyLevel Level, int Length)? LevelOf(string text) =>
        text.StartsWith("绝密", StringComparison.Ordinal) ? (SecrecyLevel.TopSecret, 2)
        : text.StartsWith("机密", StringComparison.Ordinal) ? (SecrecyLevel.HighlySecret, 2)
        : text.StartsWith("秘密", StringComparison.Ordinal) ? (SecrecyLevel.Secret, 2)
        : text.StartsWith("内部", StringComparison.Ordinal) ? (SecrecyLevel.Internal, 2)
        : null;

    private static int? Number(string text, string unit) =>
        text.EndsWith(unit, StringComparison.Ordinal)
        && int.TryParse(text[..^unit.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 999
            ? number
            : null;

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, ["yyyy年M月d日", "yyyy-M-d", "yyyy.M.d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // Without spaces, and in the width that keyboards write.
    private static string Bare(string text) => string.Concat(text
        .Where(letter => !char.IsWhiteSpace(letter))
        .Select(letter => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter));
}
