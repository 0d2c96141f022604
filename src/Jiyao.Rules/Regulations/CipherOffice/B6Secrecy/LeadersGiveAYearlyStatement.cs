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
        IEnumerable<YearlyStatement> statements = default!;
        StatementBook book = default!;
        CalendarSpan year = default!;
        Person leader = default!;

        When()
            .Query(() => statements, q => q.Match<YearlyStatement>().Collect())
            .Let(() => book, () => StatementBook.Of(statements))
            .Query(() => year, q => q.Match<AuditPeriod>().SelectMany(p => p.Spans(SpanKind.Year)))
            .Match(
                () => leader,
                p => p.IsActive(year.To.AddTicks(-1)) == true,
                p => Leaders.Include(p, year.To.AddTicks(-1)) == true);

        Then()
            .Oblige(() => leader, Duty.GiveYearlyStatement, due: p => year.Deadline, kept: p => book.HasFor(p, year));
    }
}
