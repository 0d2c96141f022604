namespace Jiyao.Rules;

/// <summary>An unbroken run of days off around a public holiday, adjoining weekends included.</summary>
/// <param name="Name">The name as the notice has it, such as 国庆节、中秋节.</param>
/// <param name="Holidays">The public holidays meant, whatever the notice calls them.</param>
/// <param name="FirstDayOff">The first day not worked, a local date.</param>
/// <param name="LastDayOff">The last day not worked, inclusive.</param>
/// <param name="IsProvisional">Whether it was computed, the year's notice not being known.</param>
public sealed record HolidaySpan(
    string Name,
    PublicHolidays Holidays,
    DateOnly FirstDayOff,
    DateOnly LastDayOff,
    bool IsProvisional = false);
