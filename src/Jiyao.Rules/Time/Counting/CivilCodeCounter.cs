namespace Jiyao.Rules.Time.Counting;

/// <summary>
/// As articles 201 and 203 of the Civil Code count: not the day of the start; a last day that is not worked gives way to the
/// next that is. The Code governs civil periods; for an office's rule it is an analogy.
/// </summary>
internal sealed class CivilCodeCounter(IWorkCalendar calendar, TimeOnly? closing) : CalendarDayCounter(closing)
{
    private protected override DayCounting Counting => DayCounting.CivilCode;

    private protected override LastDay LastDayOf(DateOnly startDay, int days)
    {
        var provisional = false;
        var last = LastDay.After(startDay, days);
        for (; last < DateOnly.MaxValue; last = last.AddDays(1))
        {
            var day = calendar.Day(last);
            provisional |= day.IsProvisional;
            if (day.IsWorkday)
                break;
        }

        return new(last, provisional);
    }
}
