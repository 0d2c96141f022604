namespace Jiyao.Rules.Time.Counting;

/// <summary>So many working days after the day of the start.</summary>
internal sealed class WorkingDayCounter(IWorkCalendar calendar, TimeOnly? closing) : CalendarDayCounter(closing)
{
    private protected override DayCounting Counting => DayCounting.WorkingDays;

    private protected override LastDay LastDayOf(DateOnly startDay, int days)
    {
        var provisional = false;
        var last = startDay;
        while (days > 0 && last < DateOnly.MaxValue)
        {
            last = last.AddDays(1);
            var day = calendar.Day(last);
            provisional |= day.IsProvisional;
            if (day.IsWorkday)
                days--;
        }

        return new(last, provisional);
    }
}
