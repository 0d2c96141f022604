namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>What "promptly" means for a document (A3.a1 to A3.a3).</summary>
/// <param name="options">The readings.</param>
internal sealed class Promptness(BureauOptions options)
{
    private readonly IWorkCalendar calendar = options.Calendar ?? OfficialCalendar.Embedded;
    private readonly DayLimit nextWorkingDay = new(1, DayCounting.WorkingDays, options.Calendar);

    /// <summary>By when it is collected, or registered: on the working day it arrived, or the next one where it came on a day off.</summary>
    [Needs(nameof(IncomingDocument.ArrivedAt))]
    public Deadline? AfterArrival(IncomingDocument document) => options.Promptly is { } span
        ? new TimeLimit(span).From(document.ArrivedAt)
        : document.ArrivedAt is { } start ? SameWorkingDay(start) : null;

    /// <summary>By when it is distributed: on the working day after it was registered.</summary>
    [Needs(nameof(IncomingDocument.RegisteredAt))]
    public Deadline? AfterRegistration(IncomingDocument document) => nextWorkingDay.From(document.RegisteredAt);

    private Deadline SameWorkingDay(RecordedTime start)
    {
        if (start == RecordedTime.Illegible) return new(start, start, TimeSpan.Zero, DayCounting.CivilCode, IsInclusive: false);
        var (first, last) = (EndOf(start.Earliest), EndOf(start.Latest));
        return new(
            start, RecordedTime.Between(first.End, last.End), TimeSpan.Zero, DayCounting.CivilCode, IsInclusive: false,
            first.IsProvisional || last.IsProvisional);
    }

    private (DateTimeOffset End, bool IsProvisional) EndOf(DateTimeOffset instant)
    {
        var provisional = false;
        var date = DateOnly.FromDateTime(instant.ToOffset(BeijingTime.Offset).DateTime);
        for (var day = calendar.Day(date); ; day = calendar.Day(date = date.AddDays(1)))
        {
            provisional |= day.IsProvisional;
            if (day.IsWorkday || date >= DateOnly.MaxValue.AddDays(-2)) return (new DateTimeOffset(date.AddDays(1), TimeOnly.MinValue, BeijingTime.Offset), provisional);
        }
    }
}
