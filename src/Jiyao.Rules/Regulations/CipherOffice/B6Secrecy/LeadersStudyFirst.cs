namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Every leader attends a session of study in the year, by default no later than on the day the staff first do.</summary>
[Clause("B6.8.a")]
public sealed class LeadersStudyFirst(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AuditPeriod period = default!;
        IEnumerable<LearningEvent> sessions = default!;
        IEnumerable<Person> people = default!;
        CalendarSpan year = default!;
        StudyYear study = default!;
        Person leader = default!;
        var isFirst = options.LeaderStudy == LeaderStudy.BeforeOrWithStaff;

        When()
            .Match(() => period)
            .Query(() => sessions, q => q.Match<LearningEvent>().Collect())
            .Query(() => people, q => q.Match<Person>().Collect())
            .Query(() => year, q => q.Match<AuditPeriod>().SelectMany(p => p.Spans(SpanKind.Year)))
            .Let(() => study, () => StudyYear.Of(year, sessions, people, period))
            .Match(() => leader)
            .Having(
                () => leader.IsActive(year.To.AddTicks(-1)) == true,
                () => Leaders.Include(leader, year.To.AddTicks(-1)) == true);

        Then()
            .Oblige(
                () => leader,
                Duty.LeadStudy,
                due: p => isFirst ? study.DeadlineOfLeader(p) : year.Deadline,
                fulfilled: p => isFirst ? study.FirstOfLeader(p) : study.FirstOf(p),
                details: p => isFirst ? study.Text() : null);
    }
}
