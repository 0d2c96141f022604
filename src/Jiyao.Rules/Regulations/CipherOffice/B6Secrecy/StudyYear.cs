namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>The sessions of study in a span of the calendar, by who attended.</summary>
internal sealed class StudyYear
{
    private readonly CalendarSpan span;
    private readonly bool isBeginningSeen;
    private readonly RecordedTime? staffBegan;
    private readonly ByPerson<LearningEvent> attended;

    private StudyYear(CalendarSpan span, IEnumerable<LearningEvent> sessions, IEnumerable<Person> people, AuditPeriod period)
    {
        (this.span, isBeginningSeen, attended) = (span, span.From >= period.From, new(people));
        List<LearningEvent> own = [.. sessions.Where(session => IsStudy(session.Kind) != false && span.Contains(session.HeldAt) != false)];
        staffBegan = Sessions.First(span, LearningKind.StaffStudy, own);
        foreach (var session in own)
        {
            if (session.Attendees is null) attended.Add(null, session);
            foreach (var attendee in session.Attendees ?? []) attended.Add(attendee, session);
        }
    }

    /// <summary>The study of a span, of all the sessions and people there were.</summary>
    public static StudyYear Of(
        CalendarSpan span, IEnumerable<LearningEvent> sessions, IEnumerable<Person> people, AuditPeriod period) =>
        new(span, sessions, people, period);

    /// <summary>When a person first studied. Null: certainly not. Illegible: the person may have.</summary>
    public RecordedTime? FirstOf(Person person) => span.FirstOf(
        attended.Of(person).Select(session => IsStudy(session.Kind) == true ? session.HeldAt : RecordedTime.Illegible)
            .Concat(attended.PerhapsOf(person).Select(_ => (RecordedTime?)RecordedTime.Illegible)));

    /// <summary>When a leader first studied; where the beginning of the span is not seen, it cannot be told who was first.</summary>
    public RecordedTime? FirstOfLeader(Person leader) => isBeginningSeen ? FirstOf(leader) : RecordedTime.Illegible;

    /// <summary>
    /// By when a leader studies: the end of the day on which the staff first did, if the person was a leader then; else that of the span.
    /// </summary>
    public Deadline DeadlineOfLeader(Person leader)
    {
        if (!isBeginningSeen || staffBegan is not { } began) return span.Deadline;
        var (first, last) = (EndOfDay(began.Earliest), EndOfDay(began.Latest));
        var due = Leaders.Include(leader, began) switch
        {
            true => RecordedTime.Between(first, last),
            false => span.To,
            null => RecordedTime.Between(first, span.To),
        };
        return span.Deadline with { Due = due, Limit = due.Earliest - span.From };
    }

    /// <summary>When the staff first studied, if that is what a leader had to be in time for; null: it was not.</summary>
    public LocalizedText? Text() => isBeginningSeen
        ? staffBegan is { Precision: not TimePrecision.Illegible } began
            ? new($"职工首次学习：{began}。", $"The staff first studied {began}.")
            : null
        : new("所查期间未含年初，先后无从比较。", "The period does not show how the year began, so the order cannot be told.");

    private static bool? IsStudy(LearningKind? kind) =>
        kind is { } known ? known is LearningKind.StaffStudy or LearningKind.LeaderStudy : null;

    private DateTimeOffset EndOfDay(DateTimeOffset at) => at >= span.To ? span.To
        : at < span.From ? span.From.AddDays(1)
        : span.From.AddDays(Math.Floor((at - span.From).TotalDays) + 1);
}
