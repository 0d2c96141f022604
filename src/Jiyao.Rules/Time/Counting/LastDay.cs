namespace Jiyao.Rules.Time.Counting;

/// <summary>The last day of a limit, and whether a provisional day of the calendar had a part in finding it.</summary>
internal readonly record struct LastDay(DateOnly Date, bool IsProvisional = false)
{
    /// <summary>The date so many days later, or the last date there is.</summary>
    internal static DateOnly After(DateOnly date, int days) =>
        days <= DateOnly.MaxValue.DayNumber - date.DayNumber ? date.AddDays(days) : DateOnly.MaxValue;
}
