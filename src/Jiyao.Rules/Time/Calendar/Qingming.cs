namespace Jiyao.Rules.Time.Calendar;

/// <summary>The solar term Qingming, which the lunar calendar does not tell.</summary>
internal static class Qingming
{
    // The customary formula with its constants for this century; later centuries would need others.
    private const int FirstYear = 2000;
    private const int LastYear = 2099;
    private const double TropicalYearRemainder = 0.2422;
    private const double DayInYearZero = 4.81;

    internal static bool IsOn(DateOnly date)
    {
        if (date.Month != 4 || date.Year is < FirstYear or > LastYear)
            return false;
        var year = date.Year - FirstYear;
        return date.Day == (int)((year * TropicalYearRemainder) + DayInYearZero) - (year / 4);
    }
}
