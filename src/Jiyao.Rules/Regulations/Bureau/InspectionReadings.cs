namespace Jiyao.Rules;

/// <summary>Which holidays clause A6.a calls the four major ones.</summary>
public enum FourHolidays
{
    /// <summary>元旦、春节、劳动节、国庆节: New Year, Spring Festival, Labour Day and National Day.</summary>
    National,

    /// <summary>春节、清明节、端午节、中秋节: the four traditional festivals.</summary>
    Traditional,
}

/// <summary>When around a holiday clause A6.a wants the inspection.</summary>
public enum InspectionWindow
{
    /// <summary>From seven days before the first day off to the end of the last.</summary>
    WeekBefore,

    /// <summary>On a day off.</summary>
    DaysOff,
}
