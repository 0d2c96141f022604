namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>
/// Everyone in the register of persons who is in service at the end of the year attended a session of study in it.
/// </summary>
[Clause("B6.1.c")]
public sealed class StaffAttendStudy(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AuditPeriod period = default!;
        IEnumerable<LearningEvent> sessions = default!;
        IEnumerable<Person> people = default!;
        CalendarSpan span = default!;
        StudyYear study = default!;
        Person person = default!;

        When()
            .Match(() => period)
            .Query(() => sessions, q => q.Match<LearningEvent>().Collect())
            .Query(() => people, q => q.Match<Person>().Collect())
            .Query(() => span, q => q.Match<AuditPeriod>().SelectMany(p => p.Spans(options.StudyEvery)))
            .Let(() => study, () => StudyYear.Of(span, sessions, people, period))
            .Match(() => person)
            .Having(() => person.IsActive(span.To.AddTicks(-1)) == true);

        Then()
            .Oblige(() => person, Duty.AttendStudy, due: p => span.Deadline, fulfilled: p => study.FirstOf(p));
    }
}
