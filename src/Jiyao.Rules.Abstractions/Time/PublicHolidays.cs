namespace Jiyao.Rules;

/// <summary>The public holidays of a year; several together where a notice or the calendar merges them.</summary>
[Flags]
public enum PublicHolidays
{
    /// <summary>None of the seven, such as a day off granted once.</summary>
    None = 0,

    /// <summary>元旦, 1 January.</summary>
    NewYear = 1,

    /// <summary>春节, the lunar New Year.</summary>
    SpringFestival = 2,

    /// <summary>清明节, the solar term in early April.</summary>
    Qingming = 4,

    /// <summary>劳动节, 1 May.</summary>
    LabourDay = 8,

    /// <summary>端午节, the fifth of the fifth lunar month.</summary>
    DragonBoat = 16,

    /// <summary>中秋节, the fifteenth of the eighth lunar month.</summary>
    MidAutumn = 32,

    /// <summary>国庆节, 1 October.</summary>
    NationalDay = 64,
}
