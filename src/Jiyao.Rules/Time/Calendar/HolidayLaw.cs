namespace Jiyao.Rules.Time.Calendar;

/// <summary>
/// The days the State Council's measures on annual holidays (全国年节及纪念日放假办法) themselves give off, version by version.
/// They can be computed for any year; what a notice makes of them, by bridging and making up, cannot.
/// </summary>
/// <param name="FirstYear">The first year the version governs.</param>
/// <param name="FromLunarNewYear">The first day off of the Spring Festival: 0 is lunar New Year's Day, -1 its eve.</param>
/// <param name="ToLunarNewYear">Its last day off, counted alike.</param>
/// <param name="Traditional">Whether Qingming, Dragon Boat and Mid-Autumn are days off.</param>
/// <param name="LabourDays">How many days from 1 May are off.</param>
internal sealed record HolidayLaw(int FirstYear, int FromLunarNewYear, int ToLunarNewYear, bool Traditional, int LabourDays)
{
    private const int NationalDays = 3;

    private static readonly HolidayLaw[] NewestFirst =
    [
        // Amended 10 November 2024: 13 days.
        new(2025, FromLunarNewYear: -1, ToLunarNewYear: 2, Traditional: true, LabourDays: 2),
        // Amended 11 December 2013: 11 days.
        new(2014, FromLunarNewYear: 0, ToLunarNewYear: 2, Traditional: true, LabourDays: 1),
        // Amended 14 December 2007: 11 days.
        new(2008, FromLunarNewYear: -1, ToLunarNewYear: 1, Traditional: true, LabourDays: 1),
        // Amended 18 September 1999: 10 days. Years before that are reckoned by it too.
        new(int.MinValue, FromLunarNewYear: 0, ToLunarNewYear: 2, Traditional: false, LabourDays: 3),
    ];

    /// <summary>The holidays the law in force gives the date off for; none for most dates.</summary>
    internal static PublicHolidays On(DateOnly date) => NewestFirst.First(law => law.FirstYear <= date.Year).Gives(date);

    private PublicHolidays Gives(DateOnly date)
    {
        var given = (date.Month, date.Day) switch
        {
            (1, 1) => PublicHolidays.NewYear,
            (5, var day) when day <= LabourDays => PublicHolidays.LabourDay,
            (10, <= NationalDays) => PublicHolidays.NationalDay,
            (4, _) when Traditional && Qingming.IsOn(date) => PublicHolidays.Qingming,
            _ => PublicHolidays.None,
        };
        return given | LunarHoliday(date);
    }

    private PublicHolidays LunarHoliday(DateOnly date) => LunarDate.Of(date) switch
    {
        (1, var day) when day - 1 <= ToLunarNewYear => PublicHolidays.SpringFestival,
        (5, 5) when Traditional => PublicHolidays.DragonBoat,
        (8, 15) when Traditional => PublicHolidays.MidAutumn,
        (12, _) when FromLunarNewYear < 0 && IsLunarNewYear(date.AddDays(1)) => PublicHolidays.SpringFestival,
        _ => PublicHolidays.None,
    };

    private static bool IsLunarNewYear(DateOnly date) => LunarDate.Of(date) == new LunarDate(1, 1);
}
