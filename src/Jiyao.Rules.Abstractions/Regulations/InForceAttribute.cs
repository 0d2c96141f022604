using System.Globalization;

namespace Jiyao.Rules;

/// <summary>
/// Says on which days a rule class is in force; without it, as long as its clause is. When a clause is amended its old rule ends on the day
/// on which the new one begins, and each record is judged by the rule of its own day.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InForceAttribute : Attribute
{
    /// <summary>The first day, as <c>2026-07-01</c>; null: since ever.</summary>
    public string? From { get; init; }

    /// <summary>The first day on which it is in force no more, as <c>2027-01-01</c>; null: until further notice.</summary>
    public string? Until { get; init; }

    /// <summary>The days it names.</summary>
    /// <exception cref="FormatException">A day is not written as <c>2026-07-01</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It ends before it begins.</exception>
    public InForcePeriod Period => new(Day(From), Day(Until));

    private static DateOnly? Day(string? text) => text is null
        ? null
        : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
