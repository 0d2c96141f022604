using System.Globalization;

namespace Jiyao.Rules.Time.Calendar;

/// <summary>A day of the traditional calendar, its months numbered 1 to 12.</summary>
internal readonly record struct LunarDate(int Month, int Day)
{
    private static readonly ChineseLunisolarCalendar Lunisolar = new();

    private static readonly DateOnly First = DateOnly.FromDateTime(Lunisolar.MinSupportedDateTime);
    private static readonly DateOnly Last = DateOnly.FromDateTime(Lunisolar.MaxSupportedDateTime);

    /// <summary>The lunar date; null in a leap month, which has no festivals, and outside 1901-02-19 to 2101-01-28.</summary>
    internal static LunarDate? Of(DateOnly date)
    {
        if (date < First || date > Last)
            return null;
        var midnight = date.ToDateTime(TimeOnly.MinValue);
        var position = Lunisolar.GetMonth(midnight);
        var leap = Lunisolar.GetLeapMonth(Lunisolar.GetYear(midnight));

        // Months are numbered by position: the leap month takes the number after the one it repeats.
        return leap > 0 && position == leap ? null
            : new(leap > 0 && position > leap ? position - 1 : position, Lunisolar.GetDayOfMonth(midnight));
    }
}
