namespace Jiyao.Rules.Time.Calendar;

/// <summary>A day off and the holidays it is given for.</summary>
internal readonly record struct HolidayDay(DateOnly Date, string Name, PublicHolidays Holidays);
