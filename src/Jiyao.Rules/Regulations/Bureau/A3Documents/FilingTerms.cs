namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>By when circulated documents are filed (A3.e).</summary>
/// <param name="options">The readings.</param>
internal sealed class FilingTerms(BureauOptions options)
{
    private readonly IWorkCalendar calendar = options.Calendar ?? OfficialCalendar.Embedded;

    /// <summary>The deadline, in the year after the local one in which the circulation ended; null where that is not known.</summary>
    [Needs(nameof(IncomingDocument.CirculationEndedAt))]
    public Deadline? Due(IncomingDocument document)
    {
        if (document.CirculationEndedAt is not { } end) return null;
        if (end == RecordedTime.Illegible) return new(end, end, TimeSpan.Zero, DayCounting.CivilCode, IsInclusive: false);
        var (first, last) = (LastDay(end.Earliest), LastDay(end.Latest));
        return new(
            end, RecordedTime.Between(After(first.Day), After(last.Day)), Days(end.Earliest), DayCounting.CivilCode, IsInclusive: false,
            first.IsProvisional || last.IsProvisional);
    }

    // The days allowed, whatever a day off may add to them.
    private TimeSpan Days(DateTimeOffset end) => TimeSpan.FromDays(Plain(end).DayNumber - DateOnly.FromDateTime(end.ToOffset(BeijingTime.Offset).DateTime).DayNumber);

    private DateOnly Plain(DateTimeOffset end)
    {
        var year = Math.Min(end.ToOffset(BeijingTime.Offset).Year + 1, 9_998);
        return options.FilingDue switch
        {
            FilingDue.March => new(year, 3, 31),
            FilingDue.June => new(year, 6, 30),
            _ => new(year, 1, 31),
        };
    }

    private (DateOnly Day, bool IsProvisional) LastDay(DateTimeOffset end)
    {
        var day = Plain(end);
        var provisional = false;
        while (options.RollOverHolidays && calendar.Day(day) is var kind)
        {
            provisional |= kind.IsProvisional;
            if (kind.IsWorkday) break;
            day = day.AddDays(1);
        }

        return (day, provisional);
    }

    private static DateTimeOffset After(DateOnly day) => new(day.AddDays(1), TimeOnly.MinValue, BeijingTime.Offset);
}
