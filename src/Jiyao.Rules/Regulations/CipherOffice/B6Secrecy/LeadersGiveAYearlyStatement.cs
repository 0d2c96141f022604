namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>
/// Every leader has a statement for the year on the responsibility for secrecy; until the year is over it may still come.
/// </summary>
[Clause("B6.8.e")]
public sealed class LeadersGiveAYearlyStatement : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AuditPeriod period = default!;
        IEnumerable<YearlyStatement> filed = default!;
        IEnumerable<Person> people = default!;
        StatementBook statements = default!;
        CalendarSpan year = default!;
        Person leader = default!;

        When()
            .Match(() => period)
            .Query(() => filed, q => q.Match<YearlyStatement>().Collect())
            .Query(() => people, q => q.Match<Person>().Collect())
            .Let(() => statements, () => StatementBook.Of(filed, people, period))
            .Query(() => year, q => q.Match<AuditPeriod>().SelectMany(p => p.Spans(SpanKind.Year)))
            .Match(() => leader)
            .Having(
                () => leader.IsActive(year.To.AddTicks(-1)) == true,
                () => Leaders.Include(leader, year.To.AddTicks(-1)) == true);

        Then()
            .Oblige(() => leader, Duty.GiveYearlyStatement, due: p => year.Deadline, kept: p => statements.HasFor(p, year));
    }
}
