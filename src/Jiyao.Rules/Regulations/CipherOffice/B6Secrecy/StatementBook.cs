namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>The yearly statements of leaders, by person.</summary>
internal sealed class StatementBook
{
    private readonly ByPerson<YearlyStatement> statements;

    private StatementBook(IEnumerable<YearlyStatement> statements, IEnumerable<Person> people, DateTimeOffset asOf)
    {
        this.statements = new(people);
        foreach (var statement in statements.Where(statement => Recorded.TookPlace(statement.FiledAt, asOf) != false))
            this.statements.Add(statement.Person, statement);
    }

    /// <summary>The statements that were filed as of the audit.</summary>
    public static StatementBook Of(IEnumerable<YearlyStatement> statements, IEnumerable<Person> people, AuditPeriod period) =>
        new(statements, people, period.AsOf);

    /// <summary>Whether a person filed one for a year; null where the records do not tell.</summary>
    [Needs(nameof(YearlyStatement.Year), nameof(YearlyStatement.Person), nameof(YearlyStatement.FiledAt))]
    public bool? HasFor(Person person, CalendarSpan year)
    {
        bool? isFor = year.IsWhole ? false : null;
        foreach (var statement in statements.Of(person)) isFor |= IsFor(statement, year);
        return statements.PerhapsOf(person).Any(statement => IsFor(statement, year) != false) ? isFor | null : isFor;
    }

    // A day of filing that cannot be read shows no statement for certain.
    private static bool? IsFor(YearlyStatement statement, CalendarSpan year) =>
        statement.Year is not { } known ? null : known == year.First.Year ? Recorded.TookPlace(statement.FiledAt) : false;
}
