namespace Jiyao.Rules.Time.Counting;

/// <summary>The day of the start is the first of the days, holiday or not.</summary>
internal sealed class InclusiveDayCounter() : CalendarDayCounter(closing: null)
{
    private protected override DayCounting Counting => DayCounting.InclusiveDays;

    private protected override LastDay LastDayOf(DateOnly startDay, int days) => new(LastDay.After(startDay, days - 1));
}
